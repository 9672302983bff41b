// Generated from openapi/ by `make generate`. Do not edit.

/** The plans of each surface that has some, and which of them organizations have that have been given none. */
export const planCatalogue = {
  "opspilot365": {
    "default": "STARTER",
    "plans": {
      "STARTER": {
        "features": [],
        "limits": {
          "requests": 60
        }
      },
      "GROWTH": {
        "features": [],
        "limits": {
          "requests": 300
        }
      },
      "SCALE": {
        "features": [],
        "limits": {
          "requests": 1000
        }
      },
      "CUSTOM": {
        "features": [],
        "limits": {
          "requests": "unlimited"
        }
      }
    }
  },
  "userpilot": {
    "default": "STANDARD",
    "plans": {
      "STANDARD": {
        "features": [],
        "limits": {
          "requests": 600,
          "deletions": 1
        }
      },
      "HIGH_VOLUME": {
        "features": [],
        "limits": {
          "requests": 6000,
          "deletions": 1
        }
      },
      "UNLIMITED": {
        "features": [],
        "limits": {
          "requests": "unlimited",
          "deletions": "unlimited"
        }
      }
    }
  },
  "identityops": {
    "default": "FREE",
    "plans": {
      "FREE": {
        "features": [],
        "limits": {
          "requests": 20,
          "seats": 2,
          "scansPerDay": 2,
          "scanHistory": 3,
          "webhooks": 0,
          "alertRecipients": 1
        }
      },
      "STARTER": {
        "features": [
          "RISK_ACKNOWLEDGEMENT",
          "SCHEDULED_SCANS"
        ],
        "limits": {
          "requests": 100,
          "seats": 5,
          "scansPerDay": 6,
          "scanHistory": 10,
          "webhooks": 0,
          "alertRecipients": 5
        }
      },
      "PRO": {
        "features": [
          "RISK_ACKNOWLEDGEMENT",
          "SCHEDULED_SCANS",
          "GROUPS_ENTERPRISE_APPS",
          "DEVICE_POSTURE",
          "WEBHOOKS",
          "SAVINGS_ESTIMATES",
          "FULL_ACTIVITY"
        ],
        "limits": {
          "requests": 500,
          "seats": 25,
          "scansPerDay": 24,
          "scanHistory": 30,
          "webhooks": 10,
          "alertRecipients": "unlimited"
        }
      },
      "ENTERPRISE": {
        "features": [
          "RISK_ACKNOWLEDGEMENT",
          "SCHEDULED_SCANS",
          "GROUPS_ENTERPRISE_APPS",
          "DEVICE_POSTURE",
          "WEBHOOKS",
          "SAVINGS_ESTIMATES",
          "FULL_ACTIVITY",
          "API_KEYS",
          "TENANT_INTELLIGENCE"
        ],
        "limits": {
          "requests": 2000,
          "seats": "unlimited",
          "scansPerDay": "unlimited",
          "scanHistory": 90,
          "webhooks": 50,
          "alertRecipients": "unlimited"
        }
      }
    }
  }
} as const

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
  }
} as const

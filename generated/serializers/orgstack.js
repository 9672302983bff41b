// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  orgstack_logIn: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_token_1 = obj["token"]
      if (value_token_1 !== undefined) {
        json += "{\"token\":"
        
        if (typeof value_token_1 !== 'string') {
          if (value_token_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_token_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_1.toISOString() + JSON_STR_QUOTE
          } else if (value_token_1 instanceof RegExp) {
            json += asString(value_token_1.source)
          } else {
            json += asString(value_token_1.toString())
          }
        } else {
          json += asString(value_token_1)
        }
        
      } else {
        throw new Error('"token" is required!')
      }
      
      const value_userId_2 = obj["userId"]
      if (value_userId_2 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_2 !== 'string') {
          if (value_userId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_2 instanceof RegExp) {
            json += asString(value_userId_2.source)
          } else {
            json += asString(value_userId_2.toString())
          }
        } else {
          json += asString(value_userId_2)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_organizationId_4 = obj["organizationId"]
      if (value_organizationId_4 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_4 !== 'string') {
          if (value_organizationId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_4 instanceof RegExp) {
            json += asString(value_organizationId_4.source)
          } else {
            json += asString(value_organizationId_4.toString())
          }
        } else {
          json += asString(value_organizationId_4)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_expiresIn_5 = obj["expiresIn"]
      if (value_expiresIn_5 !== undefined) {
        json += ",\"expiresIn\":"
        json += asInteger(value_expiresIn_5)
      } else {
        throw new Error('"expiresIn" is required!')
      }
      
      const value_refreshToken_6 = obj["refreshToken"]
      if (value_refreshToken_6 !== undefined) {
        json += ",\"refreshToken\":"
        
        if (typeof value_refreshToken_6 !== 'string') {
          if (value_refreshToken_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_refreshToken_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_refreshToken_6.toISOString() + JSON_STR_QUOTE
          } else if (value_refreshToken_6 instanceof RegExp) {
            json += asString(value_refreshToken_6.source)
          } else {
            json += asString(value_refreshToken_6.toString())
          }
        } else {
          json += asString(value_refreshToken_6)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_refreshToken: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_token_1 = obj["token"]
      if (value_token_1 !== undefined) {
        json += "{\"token\":"
        
        if (typeof value_token_1 !== 'string') {
          if (value_token_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_token_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_1.toISOString() + JSON_STR_QUOTE
          } else if (value_token_1 instanceof RegExp) {
            json += asString(value_token_1.source)
          } else {
            json += asString(value_token_1.toString())
          }
        } else {
          json += asString(value_token_1)
        }
        
      } else {
        throw new Error('"token" is required!')
      }
      
      const value_userId_2 = obj["userId"]
      if (value_userId_2 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_2 !== 'string') {
          if (value_userId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_2 instanceof RegExp) {
            json += asString(value_userId_2.source)
          } else {
            json += asString(value_userId_2.toString())
          }
        } else {
          json += asString(value_userId_2)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_organizationId_4 = obj["organizationId"]
      if (value_organizationId_4 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_4 !== 'string') {
          if (value_organizationId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_4 instanceof RegExp) {
            json += asString(value_organizationId_4.source)
          } else {
            json += asString(value_organizationId_4.toString())
          }
        } else {
          json += asString(value_organizationId_4)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_expiresIn_5 = obj["expiresIn"]
      if (value_expiresIn_5 !== undefined) {
        json += ",\"expiresIn\":"
        json += asInteger(value_expiresIn_5)
      } else {
        throw new Error('"expiresIn" is required!')
      }
      
      const value_refreshToken_6 = obj["refreshToken"]
      if (value_refreshToken_6 !== undefined) {
        json += ",\"refreshToken\":"
        
        if (typeof value_refreshToken_6 !== 'string') {
          if (value_refreshToken_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_refreshToken_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_refreshToken_6.toISOString() + JSON_STR_QUOTE
          } else if (value_refreshToken_6 instanceof RegExp) {
            json += asString(value_refreshToken_6.source)
          } else {
            json += asString(value_refreshToken_6.toString())
          }
        } else {
          json += asString(value_refreshToken_6)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_logOut: null,
  orgstack_logOutEverywhere: null,
  orgstack_switchOrganization: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_token_1 = obj["token"]
      if (value_token_1 !== undefined) {
        json += "{\"token\":"
        
        if (typeof value_token_1 !== 'string') {
          if (value_token_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_token_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_1.toISOString() + JSON_STR_QUOTE
          } else if (value_token_1 instanceof RegExp) {
            json += asString(value_token_1.source)
          } else {
            json += asString(value_token_1.toString())
          }
        } else {
          json += asString(value_token_1)
        }
        
      } else {
        throw new Error('"token" is required!')
      }
      
      const value_userId_2 = obj["userId"]
      if (value_userId_2 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_2 !== 'string') {
          if (value_userId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_2 instanceof RegExp) {
            json += asString(value_userId_2.source)
          } else {
            json += asString(value_userId_2.toString())
          }
        } else {
          json += asString(value_userId_2)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_organizationId_4 = obj["organizationId"]
      if (value_organizationId_4 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_4 !== 'string') {
          if (value_organizationId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_4 instanceof RegExp) {
            json += asString(value_organizationId_4.source)
          } else {
            json += asString(value_organizationId_4.toString())
          }
        } else {
          json += asString(value_organizationId_4)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_expiresIn_5 = obj["expiresIn"]
      if (value_expiresIn_5 !== undefined) {
        json += ",\"expiresIn\":"
        json += asInteger(value_expiresIn_5)
      } else {
        throw new Error('"expiresIn" is required!')
      }
      
      const value_refreshToken_6 = obj["refreshToken"]
      if (value_refreshToken_6 !== undefined) {
        json += ",\"refreshToken\":"
        
        if (typeof value_refreshToken_6 !== 'string') {
          if (value_refreshToken_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_refreshToken_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_refreshToken_6.toISOString() + JSON_STR_QUOTE
          } else if (value_refreshToken_6 instanceof RegExp) {
            json += asString(value_refreshToken_6.source)
          } else {
            json += asString(value_refreshToken_6.toString())
          }
        } else {
          json += asString(value_refreshToken_6)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listOrganizations: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/data/items/properties/settings"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_allowPublicSignup_10 = obj["allowPublicSignup"]
      if (value_allowPublicSignup_10 !== undefined) {
        json += "{\"allowPublicSignup\":"
        json += asBoolean(value_allowPublicSignup_10)
      } else {
        throw new Error('"allowPublicSignup" is required!')
      }
      
      const value_requireEmailVerification_11 = obj["requireEmailVerification"]
      if (value_requireEmailVerification_11 !== undefined) {
        json += ",\"requireEmailVerification\":"
        json += asBoolean(value_requireEmailVerification_11)
      } else {
        throw new Error('"requireEmailVerification" is required!')
      }
      
      const value_defaultRole_12 = obj["defaultRole"]
      if (value_defaultRole_12 !== undefined) {
        json += ",\"defaultRole\":"
        
        if (typeof value_defaultRole_12 !== 'string') {
          if (value_defaultRole_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_defaultRole_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_defaultRole_12.toISOString() + JSON_STR_QUOTE
          } else if (value_defaultRole_12 instanceof RegExp) {
            json += asString(value_defaultRole_12.source)
          } else {
            json += asString(value_defaultRole_12.toString())
          }
        } else {
          json += asString(value_defaultRole_12)
        }
        
      } else {
        throw new Error('"defaultRole" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/items/properties/metadata"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_14 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_14 ? JSON_STR_COMMA : ((addComma_14 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_14) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_3 = obj["id"]
      if (value_id_3 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_3 !== 'string') {
          if (value_id_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_3.toISOString() + JSON_STR_QUOTE
          } else if (value_id_3 instanceof RegExp) {
            json += asString(value_id_3.source)
          } else {
            json += asString(value_id_3.toString())
          }
        } else {
          json += asString(value_id_3)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_4 = obj["name"]
      if (value_name_4 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_4 !== 'string') {
          if (value_name_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_4.toISOString() + JSON_STR_QUOTE
          } else if (value_name_4 instanceof RegExp) {
            json += asString(value_name_4.source)
          } else {
            json += asString(value_name_4.toString())
          }
        } else {
          json += asString(value_name_4)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_5 = obj["slug"]
      if (value_slug_5 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_5 !== 'string') {
          if (value_slug_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_5.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_5 instanceof RegExp) {
            json += asString(value_slug_5.source)
          } else {
            json += asString(value_slug_5.toString())
          }
        } else {
          json += asString(value_slug_5)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_domain_6 = obj["domain"]
      if (value_domain_6 !== undefined) {
        json += ",\"domain\":"
        
      if (value_domain_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_domain_6 !== 'string') {
          if (value_domain_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_domain_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_domain_6.toISOString() + JSON_STR_QUOTE
          } else if (value_domain_6 instanceof RegExp) {
            json += asString(value_domain_6.source)
          } else {
            json += asString(value_domain_6.toString())
          }
        } else {
          json += asString(value_domain_6)
        }
        
      }
    
      } else {
        throw new Error('"domain" is required!')
      }
      
      const value_status_7 = obj["status"]
      if (value_status_7 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_7 !== 'string') {
          if (value_status_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_7.toISOString() + JSON_STR_QUOTE
          } else if (value_status_7 instanceof RegExp) {
            json += asString(value_status_7.source)
          } else {
            json += asString(value_status_7.toString())
          }
        } else {
          json += asString(value_status_7)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_settings_8 = obj["settings"]
      if (value_settings_8 !== undefined) {
        json += ",\"settings\":"
        json += anonymous3(value_settings_8)
      } else {
        throw new Error('"settings" is required!')
      }
      
      const value_metadata_13 = obj["metadata"]
      if (value_metadata_13 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous4(value_metadata_13)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_15 = obj["createdAt"]
      if (value_createdAt_15 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_15)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_16 = obj["updatedAt"]
      if (value_updatedAt_16 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_16)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_19 = obj["page"]
      if (value_page_19 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_19)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_20 = obj["size"]
      if (value_size_20 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_20)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_21 = obj["total"]
      if (value_total_21 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_21)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_22 = obj["totalPages"]
      if (value_totalPages_22 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_22)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_17 = obj["pagination"]
      if (value_pagination_17 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous5(value_pagination_17)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_createOrganization: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/settings"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_allowPublicSignup_8 = obj["allowPublicSignup"]
      if (value_allowPublicSignup_8 !== undefined) {
        json += "{\"allowPublicSignup\":"
        json += asBoolean(value_allowPublicSignup_8)
      } else {
        throw new Error('"allowPublicSignup" is required!')
      }
      
      const value_requireEmailVerification_9 = obj["requireEmailVerification"]
      if (value_requireEmailVerification_9 !== undefined) {
        json += ",\"requireEmailVerification\":"
        json += asBoolean(value_requireEmailVerification_9)
      } else {
        throw new Error('"requireEmailVerification" is required!')
      }
      
      const value_defaultRole_10 = obj["defaultRole"]
      if (value_defaultRole_10 !== undefined) {
        json += ",\"defaultRole\":"
        
        if (typeof value_defaultRole_10 !== 'string') {
          if (value_defaultRole_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_defaultRole_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_defaultRole_10.toISOString() + JSON_STR_QUOTE
          } else if (value_defaultRole_10 instanceof RegExp) {
            json += asString(value_defaultRole_10.source)
          } else {
            json += asString(value_defaultRole_10.toString())
          }
        } else {
          json += asString(value_defaultRole_10)
        }
        
      } else {
        throw new Error('"defaultRole" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_12 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_12 ? JSON_STR_COMMA : ((addComma_12 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_12) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_3 = obj["slug"]
      if (value_slug_3 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_3 !== 'string') {
          if (value_slug_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_3.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_3 instanceof RegExp) {
            json += asString(value_slug_3.source)
          } else {
            json += asString(value_slug_3.toString())
          }
        } else {
          json += asString(value_slug_3)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_domain_4 = obj["domain"]
      if (value_domain_4 !== undefined) {
        json += ",\"domain\":"
        
      if (value_domain_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_domain_4 !== 'string') {
          if (value_domain_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_domain_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_domain_4.toISOString() + JSON_STR_QUOTE
          } else if (value_domain_4 instanceof RegExp) {
            json += asString(value_domain_4.source)
          } else {
            json += asString(value_domain_4.toString())
          }
        } else {
          json += asString(value_domain_4)
        }
        
      }
    
      } else {
        throw new Error('"domain" is required!')
      }
      
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_settings_6 = obj["settings"]
      if (value_settings_6 !== undefined) {
        json += ",\"settings\":"
        json += anonymous1(value_settings_6)
      } else {
        throw new Error('"settings" is required!')
      }
      
      const value_metadata_11 = obj["metadata"]
      if (value_metadata_11 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_11)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_13 = obj["createdAt"]
      if (value_createdAt_13 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_13)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_14 = obj["updatedAt"]
      if (value_updatedAt_14 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_14)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_getOrganization: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/settings"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_allowPublicSignup_8 = obj["allowPublicSignup"]
      if (value_allowPublicSignup_8 !== undefined) {
        json += "{\"allowPublicSignup\":"
        json += asBoolean(value_allowPublicSignup_8)
      } else {
        throw new Error('"allowPublicSignup" is required!')
      }
      
      const value_requireEmailVerification_9 = obj["requireEmailVerification"]
      if (value_requireEmailVerification_9 !== undefined) {
        json += ",\"requireEmailVerification\":"
        json += asBoolean(value_requireEmailVerification_9)
      } else {
        throw new Error('"requireEmailVerification" is required!')
      }
      
      const value_defaultRole_10 = obj["defaultRole"]
      if (value_defaultRole_10 !== undefined) {
        json += ",\"defaultRole\":"
        
        if (typeof value_defaultRole_10 !== 'string') {
          if (value_defaultRole_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_defaultRole_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_defaultRole_10.toISOString() + JSON_STR_QUOTE
          } else if (value_defaultRole_10 instanceof RegExp) {
            json += asString(value_defaultRole_10.source)
          } else {
            json += asString(value_defaultRole_10.toString())
          }
        } else {
          json += asString(value_defaultRole_10)
        }
        
      } else {
        throw new Error('"defaultRole" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_12 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_12 ? JSON_STR_COMMA : ((addComma_12 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_12) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_3 = obj["slug"]
      if (value_slug_3 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_3 !== 'string') {
          if (value_slug_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_3.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_3 instanceof RegExp) {
            json += asString(value_slug_3.source)
          } else {
            json += asString(value_slug_3.toString())
          }
        } else {
          json += asString(value_slug_3)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_domain_4 = obj["domain"]
      if (value_domain_4 !== undefined) {
        json += ",\"domain\":"
        
      if (value_domain_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_domain_4 !== 'string') {
          if (value_domain_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_domain_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_domain_4.toISOString() + JSON_STR_QUOTE
          } else if (value_domain_4 instanceof RegExp) {
            json += asString(value_domain_4.source)
          } else {
            json += asString(value_domain_4.toString())
          }
        } else {
          json += asString(value_domain_4)
        }
        
      }
    
      } else {
        throw new Error('"domain" is required!')
      }
      
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_settings_6 = obj["settings"]
      if (value_settings_6 !== undefined) {
        json += ",\"settings\":"
        json += anonymous1(value_settings_6)
      } else {
        throw new Error('"settings" is required!')
      }
      
      const value_metadata_11 = obj["metadata"]
      if (value_metadata_11 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_11)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_13 = obj["createdAt"]
      if (value_createdAt_13 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_13)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_14 = obj["updatedAt"]
      if (value_updatedAt_14 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_14)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_updateOrganization: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/settings"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_allowPublicSignup_8 = obj["allowPublicSignup"]
      if (value_allowPublicSignup_8 !== undefined) {
        json += "{\"allowPublicSignup\":"
        json += asBoolean(value_allowPublicSignup_8)
      } else {
        throw new Error('"allowPublicSignup" is required!')
      }
      
      const value_requireEmailVerification_9 = obj["requireEmailVerification"]
      if (value_requireEmailVerification_9 !== undefined) {
        json += ",\"requireEmailVerification\":"
        json += asBoolean(value_requireEmailVerification_9)
      } else {
        throw new Error('"requireEmailVerification" is required!')
      }
      
      const value_defaultRole_10 = obj["defaultRole"]
      if (value_defaultRole_10 !== undefined) {
        json += ",\"defaultRole\":"
        
        if (typeof value_defaultRole_10 !== 'string') {
          if (value_defaultRole_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_defaultRole_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_defaultRole_10.toISOString() + JSON_STR_QUOTE
          } else if (value_defaultRole_10 instanceof RegExp) {
            json += asString(value_defaultRole_10.source)
          } else {
            json += asString(value_defaultRole_10.toString())
          }
        } else {
          json += asString(value_defaultRole_10)
        }
        
      } else {
        throw new Error('"defaultRole" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_12 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_12 ? JSON_STR_COMMA : ((addComma_12 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_12) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_3 = obj["slug"]
      if (value_slug_3 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_3 !== 'string') {
          if (value_slug_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_3.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_3 instanceof RegExp) {
            json += asString(value_slug_3.source)
          } else {
            json += asString(value_slug_3.toString())
          }
        } else {
          json += asString(value_slug_3)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_domain_4 = obj["domain"]
      if (value_domain_4 !== undefined) {
        json += ",\"domain\":"
        
      if (value_domain_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_domain_4 !== 'string') {
          if (value_domain_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_domain_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_domain_4.toISOString() + JSON_STR_QUOTE
          } else if (value_domain_4 instanceof RegExp) {
            json += asString(value_domain_4.source)
          } else {
            json += asString(value_domain_4.toString())
          }
        } else {
          json += asString(value_domain_4)
        }
        
      }
    
      } else {
        throw new Error('"domain" is required!')
      }
      
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_settings_6 = obj["settings"]
      if (value_settings_6 !== undefined) {
        json += ",\"settings\":"
        json += anonymous1(value_settings_6)
      } else {
        throw new Error('"settings" is required!')
      }
      
      const value_metadata_11 = obj["metadata"]
      if (value_metadata_11 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_11)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_13 = obj["createdAt"]
      if (value_createdAt_13 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_13)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_14 = obj["updatedAt"]
      if (value_updatedAt_14 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_14)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_deleteOrganization: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/settings"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_allowPublicSignup_8 = obj["allowPublicSignup"]
      if (value_allowPublicSignup_8 !== undefined) {
        json += "{\"allowPublicSignup\":"
        json += asBoolean(value_allowPublicSignup_8)
      } else {
        throw new Error('"allowPublicSignup" is required!')
      }
      
      const value_requireEmailVerification_9 = obj["requireEmailVerification"]
      if (value_requireEmailVerification_9 !== undefined) {
        json += ",\"requireEmailVerification\":"
        json += asBoolean(value_requireEmailVerification_9)
      } else {
        throw new Error('"requireEmailVerification" is required!')
      }
      
      const value_defaultRole_10 = obj["defaultRole"]
      if (value_defaultRole_10 !== undefined) {
        json += ",\"defaultRole\":"
        
        if (typeof value_defaultRole_10 !== 'string') {
          if (value_defaultRole_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_defaultRole_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_defaultRole_10.toISOString() + JSON_STR_QUOTE
          } else if (value_defaultRole_10 instanceof RegExp) {
            json += asString(value_defaultRole_10.source)
          } else {
            json += asString(value_defaultRole_10.toString())
          }
        } else {
          json += asString(value_defaultRole_10)
        }
        
      } else {
        throw new Error('"defaultRole" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_12 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_12 ? JSON_STR_COMMA : ((addComma_12 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_12) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_3 = obj["slug"]
      if (value_slug_3 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_3 !== 'string') {
          if (value_slug_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_3.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_3 instanceof RegExp) {
            json += asString(value_slug_3.source)
          } else {
            json += asString(value_slug_3.toString())
          }
        } else {
          json += asString(value_slug_3)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_domain_4 = obj["domain"]
      if (value_domain_4 !== undefined) {
        json += ",\"domain\":"
        
      if (value_domain_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_domain_4 !== 'string') {
          if (value_domain_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_domain_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_domain_4.toISOString() + JSON_STR_QUOTE
          } else if (value_domain_4 instanceof RegExp) {
            json += asString(value_domain_4.source)
          } else {
            json += asString(value_domain_4.toString())
          }
        } else {
          json += asString(value_domain_4)
        }
        
      }
    
      } else {
        throw new Error('"domain" is required!')
      }
      
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_settings_6 = obj["settings"]
      if (value_settings_6 !== undefined) {
        json += ",\"settings\":"
        json += anonymous1(value_settings_6)
      } else {
        throw new Error('"settings" is required!')
      }
      
      const value_metadata_11 = obj["metadata"]
      if (value_metadata_11 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_11)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_13 = obj["createdAt"]
      if (value_createdAt_13 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_13)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_14 = obj["updatedAt"]
      if (value_updatedAt_14 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_14)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listMembers: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_3 = obj["userId"]
      if (value_userId_3 !== undefined) {
        json += "{\"userId\":"
        
        if (typeof value_userId_3 !== 'string') {
          if (value_userId_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_3.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_3 instanceof RegExp) {
            json += asString(value_userId_3.source)
          } else {
            json += asString(value_userId_3.toString())
          }
        } else {
          json += asString(value_userId_3)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_organizationId_4 = obj["organizationId"]
      if (value_organizationId_4 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_4 !== 'string') {
          if (value_organizationId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_4 instanceof RegExp) {
            json += asString(value_organizationId_4.source)
          } else {
            json += asString(value_organizationId_4.toString())
          }
        } else {
          json += asString(value_organizationId_4)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_email_5 = obj["email"]
      if (value_email_5 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_5 !== 'string') {
          if (value_email_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_5.toISOString() + JSON_STR_QUOTE
          } else if (value_email_5 instanceof RegExp) {
            json += asString(value_email_5.source)
          } else {
            json += asString(value_email_5.toString())
          }
        } else {
          json += asString(value_email_5)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_displayName_6 = obj["displayName"]
      if (value_displayName_6 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_6 !== 'string') {
          if (value_displayName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_6 instanceof RegExp) {
            json += asString(value_displayName_6.source)
          } else {
            json += asString(value_displayName_6.toString())
          }
        } else {
          json += asString(value_displayName_6)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_role_7 = obj["role"]
      if (value_role_7 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_7 !== 'string') {
          if (value_role_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_7.toISOString() + JSON_STR_QUOTE
          } else if (value_role_7 instanceof RegExp) {
            json += asString(value_role_7.source)
          } else {
            json += asString(value_role_7.toString())
          }
        } else {
          json += asString(value_role_7)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_status_8 = obj["status"]
      if (value_status_8 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_8 !== 'string') {
          if (value_status_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_8.toISOString() + JSON_STR_QUOTE
          } else if (value_status_8 instanceof RegExp) {
            json += asString(value_status_8.source)
          } else {
            json += asString(value_status_8.toString())
          }
        } else {
          json += asString(value_status_8)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_joinedAt_9 = obj["joinedAt"]
      if (value_joinedAt_9 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_9)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_12 = obj["page"]
      if (value_page_12 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_12)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_13 = obj["size"]
      if (value_size_13 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_13)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_14 = obj["total"]
      if (value_total_14 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_14)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_15 = obj["totalPages"]
      if (value_totalPages_15 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_15)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_10 = obj["pagination"]
      if (value_pagination_10 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous3(value_pagination_10)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_addMember: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_1 = obj["userId"]
      if (value_userId_1 !== undefined) {
        json += "{\"userId\":"
        
        if (typeof value_userId_1 !== 'string') {
          if (value_userId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_1 instanceof RegExp) {
            json += asString(value_userId_1.source)
          } else {
            json += asString(value_userId_1.toString())
          }
        } else {
          json += asString(value_userId_1)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_organizationId_2 = obj["organizationId"]
      if (value_organizationId_2 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_2 !== 'string') {
          if (value_organizationId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_2 instanceof RegExp) {
            json += asString(value_organizationId_2.source)
          } else {
            json += asString(value_organizationId_2.toString())
          }
        } else {
          json += asString(value_organizationId_2)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_email_3 = obj["email"]
      if (value_email_3 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_3 !== 'string') {
          if (value_email_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_3.toISOString() + JSON_STR_QUOTE
          } else if (value_email_3 instanceof RegExp) {
            json += asString(value_email_3.source)
          } else {
            json += asString(value_email_3.toString())
          }
        } else {
          json += asString(value_email_3)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_displayName_4 = obj["displayName"]
      if (value_displayName_4 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_4 !== 'string') {
          if (value_displayName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_4 instanceof RegExp) {
            json += asString(value_displayName_4.source)
          } else {
            json += asString(value_displayName_4.toString())
          }
        } else {
          json += asString(value_displayName_4)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_role_5 = obj["role"]
      if (value_role_5 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_5 !== 'string') {
          if (value_role_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_5.toISOString() + JSON_STR_QUOTE
          } else if (value_role_5 instanceof RegExp) {
            json += asString(value_role_5.source)
          } else {
            json += asString(value_role_5.toString())
          }
        } else {
          json += asString(value_role_5)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_status_6 = obj["status"]
      if (value_status_6 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_6 !== 'string') {
          if (value_status_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_6.toISOString() + JSON_STR_QUOTE
          } else if (value_status_6 instanceof RegExp) {
            json += asString(value_status_6.source)
          } else {
            json += asString(value_status_6.toString())
          }
        } else {
          json += asString(value_status_6)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_joinedAt_7 = obj["joinedAt"]
      if (value_joinedAt_7 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_7)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_updateMember: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_1 = obj["userId"]
      if (value_userId_1 !== undefined) {
        json += "{\"userId\":"
        
        if (typeof value_userId_1 !== 'string') {
          if (value_userId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_1 instanceof RegExp) {
            json += asString(value_userId_1.source)
          } else {
            json += asString(value_userId_1.toString())
          }
        } else {
          json += asString(value_userId_1)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_organizationId_2 = obj["organizationId"]
      if (value_organizationId_2 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_2 !== 'string') {
          if (value_organizationId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_2 instanceof RegExp) {
            json += asString(value_organizationId_2.source)
          } else {
            json += asString(value_organizationId_2.toString())
          }
        } else {
          json += asString(value_organizationId_2)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_email_3 = obj["email"]
      if (value_email_3 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_3 !== 'string') {
          if (value_email_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_3.toISOString() + JSON_STR_QUOTE
          } else if (value_email_3 instanceof RegExp) {
            json += asString(value_email_3.source)
          } else {
            json += asString(value_email_3.toString())
          }
        } else {
          json += asString(value_email_3)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_displayName_4 = obj["displayName"]
      if (value_displayName_4 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_4 !== 'string') {
          if (value_displayName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_4 instanceof RegExp) {
            json += asString(value_displayName_4.source)
          } else {
            json += asString(value_displayName_4.toString())
          }
        } else {
          json += asString(value_displayName_4)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_role_5 = obj["role"]
      if (value_role_5 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_5 !== 'string') {
          if (value_role_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_5.toISOString() + JSON_STR_QUOTE
          } else if (value_role_5 instanceof RegExp) {
            json += asString(value_role_5.source)
          } else {
            json += asString(value_role_5.toString())
          }
        } else {
          json += asString(value_role_5)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_status_6 = obj["status"]
      if (value_status_6 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_6 !== 'string') {
          if (value_status_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_6.toISOString() + JSON_STR_QUOTE
          } else if (value_status_6 instanceof RegExp) {
            json += asString(value_status_6.source)
          } else {
            json += asString(value_status_6.toString())
          }
        } else {
          json += asString(value_status_6)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_joinedAt_7 = obj["joinedAt"]
      if (value_joinedAt_7 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_7)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_removeMember: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_2 = obj["deleted"]
      if (value_deleted_2 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_2)
      } else {
        throw new Error('"deleted" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listInvitations: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_3 = obj["id"]
      if (value_id_3 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_3 !== 'string') {
          if (value_id_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_3.toISOString() + JSON_STR_QUOTE
          } else if (value_id_3 instanceof RegExp) {
            json += asString(value_id_3.source)
          } else {
            json += asString(value_id_3.toString())
          }
        } else {
          json += asString(value_id_3)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_organizationId_4 = obj["organizationId"]
      if (value_organizationId_4 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_4 !== 'string') {
          if (value_organizationId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_4 instanceof RegExp) {
            json += asString(value_organizationId_4.source)
          } else {
            json += asString(value_organizationId_4.toString())
          }
        } else {
          json += asString(value_organizationId_4)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_name_5 = obj["name"]
      if (value_name_5 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_5 !== 'string') {
          if (value_name_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_5.toISOString() + JSON_STR_QUOTE
          } else if (value_name_5 instanceof RegExp) {
            json += asString(value_name_5.source)
          } else {
            json += asString(value_name_5.toString())
          }
        } else {
          json += asString(value_name_5)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_6 = obj["slug"]
      if (value_slug_6 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_6 !== 'string') {
          if (value_slug_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_6.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_6 instanceof RegExp) {
            json += asString(value_slug_6.source)
          } else {
            json += asString(value_slug_6.toString())
          }
        } else {
          json += asString(value_slug_6)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_role_7 = obj["role"]
      if (value_role_7 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_7 !== 'string') {
          if (value_role_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_7.toISOString() + JSON_STR_QUOTE
          } else if (value_role_7 instanceof RegExp) {
            json += asString(value_role_7.source)
          } else {
            json += asString(value_role_7.toString())
          }
        } else {
          json += asString(value_role_7)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_invitedAt_8 = obj["invitedAt"]
      if (value_invitedAt_8 !== undefined) {
        json += ",\"invitedAt\":"
        json += asDateTime(value_invitedAt_8)
      } else {
        throw new Error('"invitedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_11 = obj["page"]
      if (value_page_11 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_11)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_12 = obj["size"]
      if (value_size_12 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_12)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_13 = obj["total"]
      if (value_total_13 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_13)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_14 = obj["totalPages"]
      if (value_totalPages_14 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_14)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_9 = obj["pagination"]
      if (value_pagination_9 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous3(value_pagination_9)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_acceptInvitation: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_1 = obj["userId"]
      if (value_userId_1 !== undefined) {
        json += "{\"userId\":"
        
        if (typeof value_userId_1 !== 'string') {
          if (value_userId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_1 instanceof RegExp) {
            json += asString(value_userId_1.source)
          } else {
            json += asString(value_userId_1.toString())
          }
        } else {
          json += asString(value_userId_1)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_organizationId_2 = obj["organizationId"]
      if (value_organizationId_2 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_2 !== 'string') {
          if (value_organizationId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_2 instanceof RegExp) {
            json += asString(value_organizationId_2.source)
          } else {
            json += asString(value_organizationId_2.toString())
          }
        } else {
          json += asString(value_organizationId_2)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_email_3 = obj["email"]
      if (value_email_3 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_3 !== 'string') {
          if (value_email_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_3.toISOString() + JSON_STR_QUOTE
          } else if (value_email_3 instanceof RegExp) {
            json += asString(value_email_3.source)
          } else {
            json += asString(value_email_3.toString())
          }
        } else {
          json += asString(value_email_3)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_displayName_4 = obj["displayName"]
      if (value_displayName_4 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_4 !== 'string') {
          if (value_displayName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_4 instanceof RegExp) {
            json += asString(value_displayName_4.source)
          } else {
            json += asString(value_displayName_4.toString())
          }
        } else {
          json += asString(value_displayName_4)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_role_5 = obj["role"]
      if (value_role_5 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_5 !== 'string') {
          if (value_role_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_5.toISOString() + JSON_STR_QUOTE
          } else if (value_role_5 instanceof RegExp) {
            json += asString(value_role_5.source)
          } else {
            json += asString(value_role_5.toString())
          }
        } else {
          json += asString(value_role_5)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_status_6 = obj["status"]
      if (value_status_6 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_6 !== 'string') {
          if (value_status_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_6.toISOString() + JSON_STR_QUOTE
          } else if (value_status_6 instanceof RegExp) {
            json += asString(value_status_6.source)
          } else {
            json += asString(value_status_6.toString())
          }
        } else {
          json += asString(value_status_6)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_joinedAt_7 = obj["joinedAt"]
      if (value_joinedAt_7 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_7)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_declineInvitation: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_2 = obj["deleted"]
      if (value_deleted_2 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_2)
      } else {
        throw new Error('"deleted" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listUsers: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/data/items/properties/organizations/items"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_organizationId_16 = obj["organizationId"]
      if (value_organizationId_16 !== undefined) {
        json += "{\"organizationId\":"
        
        if (typeof value_organizationId_16 !== 'string') {
          if (value_organizationId_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_16.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_16 instanceof RegExp) {
            json += asString(value_organizationId_16.source)
          } else {
            json += asString(value_organizationId_16.toString())
          }
        } else {
          json += asString(value_organizationId_16)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_name_17 = obj["name"]
      if (value_name_17 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_17 !== 'string') {
          if (value_name_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_17.toISOString() + JSON_STR_QUOTE
          } else if (value_name_17 instanceof RegExp) {
            json += asString(value_name_17.source)
          } else {
            json += asString(value_name_17.toString())
          }
        } else {
          json += asString(value_name_17)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_18 = obj["slug"]
      if (value_slug_18 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_18 !== 'string') {
          if (value_slug_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_18.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_18 instanceof RegExp) {
            json += asString(value_slug_18.source)
          } else {
            json += asString(value_slug_18.toString())
          }
        } else {
          json += asString(value_slug_18)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_role_19 = obj["role"]
      if (value_role_19 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_19 !== 'string') {
          if (value_role_19 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_19.toISOString() + JSON_STR_QUOTE
          } else if (value_role_19 instanceof RegExp) {
            json += asString(value_role_19.source)
          } else {
            json += asString(value_role_19.toString())
          }
        } else {
          json += asString(value_role_19)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_joinedAt_20 = obj["joinedAt"]
      if (value_joinedAt_20 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_20)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous3 (obj) {
      // "#/properties/data/items/properties/organizations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/organizations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous4(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous4(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/data/items/properties/preferences"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_timezone_23 = obj["timezone"]
      if (value_timezone_23 !== undefined) {
        json += "{\"timezone\":"
        
        if (typeof value_timezone_23 !== 'string') {
          if (value_timezone_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_timezone_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_timezone_23.toISOString() + JSON_STR_QUOTE
          } else if (value_timezone_23 instanceof RegExp) {
            json += asString(value_timezone_23.source)
          } else {
            json += asString(value_timezone_23.toString())
          }
        } else {
          json += asString(value_timezone_23)
        }
        
      } else {
        throw new Error('"timezone" is required!')
      }
      
      const value_language_24 = obj["language"]
      if (value_language_24 !== undefined) {
        json += ",\"language\":"
        
        if (typeof value_language_24 !== 'string') {
          if (value_language_24 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_language_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_language_24.toISOString() + JSON_STR_QUOTE
          } else if (value_language_24 instanceof RegExp) {
            json += asString(value_language_24.source)
          } else {
            json += asString(value_language_24.toString())
          }
        } else {
          json += asString(value_language_24)
        }
        
      } else {
        throw new Error('"language" is required!')
      }
      
      const value_emailNotifications_25 = obj["emailNotifications"]
      if (value_emailNotifications_25 !== undefined) {
        json += ",\"emailNotifications\":"
        json += asBoolean(value_emailNotifications_25)
      } else {
        throw new Error('"emailNotifications" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_3 = obj["id"]
      if (value_id_3 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_3 !== 'string') {
          if (value_id_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_3.toISOString() + JSON_STR_QUOTE
          } else if (value_id_3 instanceof RegExp) {
            json += asString(value_id_3.source)
          } else {
            json += asString(value_id_3.toString())
          }
        } else {
          json += asString(value_id_3)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_email_4 = obj["email"]
      if (value_email_4 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_4 !== 'string') {
          if (value_email_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_4.toISOString() + JSON_STR_QUOTE
          } else if (value_email_4 instanceof RegExp) {
            json += asString(value_email_4.source)
          } else {
            json += asString(value_email_4.toString())
          }
        } else {
          json += asString(value_email_4)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_username_5 = obj["username"]
      if (value_username_5 !== undefined) {
        json += ",\"username\":"
        
      if (value_username_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_username_5 !== 'string') {
          if (value_username_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_5.toISOString() + JSON_STR_QUOTE
          } else if (value_username_5 instanceof RegExp) {
            json += asString(value_username_5.source)
          } else {
            json += asString(value_username_5.toString())
          }
        } else {
          json += asString(value_username_5)
        }
        
      }
    
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_firstName_6 = obj["firstName"]
      if (value_firstName_6 !== undefined) {
        json += ",\"firstName\":"
        
      if (value_firstName_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_firstName_6 !== 'string') {
          if (value_firstName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_6 instanceof RegExp) {
            json += asString(value_firstName_6.source)
          } else {
            json += asString(value_firstName_6.toString())
          }
        } else {
          json += asString(value_firstName_6)
        }
        
      }
    
      } else {
        throw new Error('"firstName" is required!')
      }
      
      const value_lastName_7 = obj["lastName"]
      if (value_lastName_7 !== undefined) {
        json += ",\"lastName\":"
        
      if (value_lastName_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastName_7 !== 'string') {
          if (value_lastName_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_7.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_7 instanceof RegExp) {
            json += asString(value_lastName_7.source)
          } else {
            json += asString(value_lastName_7.toString())
          }
        } else {
          json += asString(value_lastName_7)
        }
        
      }
    
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_displayName_8 = obj["displayName"]
      if (value_displayName_8 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_8 !== 'string') {
          if (value_displayName_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_8.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_8 instanceof RegExp) {
            json += asString(value_displayName_8.source)
          } else {
            json += asString(value_displayName_8.toString())
          }
        } else {
          json += asString(value_displayName_8)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_avatarUrl_9 = obj["avatarUrl"]
      if (value_avatarUrl_9 !== undefined) {
        json += ",\"avatarUrl\":"
        
      if (value_avatarUrl_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_avatarUrl_9 !== 'string') {
          if (value_avatarUrl_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_avatarUrl_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_avatarUrl_9.toISOString() + JSON_STR_QUOTE
          } else if (value_avatarUrl_9 instanceof RegExp) {
            json += asString(value_avatarUrl_9.source)
          } else {
            json += asString(value_avatarUrl_9.toString())
          }
        } else {
          json += asString(value_avatarUrl_9)
        }
        
      }
    
      } else {
        throw new Error('"avatarUrl" is required!')
      }
      
      const value_status_10 = obj["status"]
      if (value_status_10 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_10 !== 'string') {
          if (value_status_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_10.toISOString() + JSON_STR_QUOTE
          } else if (value_status_10 instanceof RegExp) {
            json += asString(value_status_10.source)
          } else {
            json += asString(value_status_10.toString())
          }
        } else {
          json += asString(value_status_10)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_emailVerified_11 = obj["emailVerified"]
      if (value_emailVerified_11 !== undefined) {
        json += ",\"emailVerified\":"
        json += asBoolean(value_emailVerified_11)
      } else {
        throw new Error('"emailVerified" is required!')
      }
      
      const value_emailVerifiedAt_12 = obj["emailVerifiedAt"]
      if (value_emailVerifiedAt_12 !== undefined) {
        json += ",\"emailVerifiedAt\":"
        
      if (value_emailVerifiedAt_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_emailVerifiedAt_12)
      }
    
      } else {
        throw new Error('"emailVerifiedAt" is required!')
      }
      
      const value_lastLoginAt_13 = obj["lastLoginAt"]
      if (value_lastLoginAt_13 !== undefined) {
        json += ",\"lastLoginAt\":"
        
      if (value_lastLoginAt_13 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastLoginAt_13)
      }
    
      } else {
        throw new Error('"lastLoginAt" is required!')
      }
      
      const value_organizations_14 = obj["organizations"]
      if (value_organizations_14 !== undefined) {
        json += ",\"organizations\":"
        json += anonymous3(value_organizations_14)
      } else {
        throw new Error('"organizations" is required!')
      }
      
      const value_preferences_21 = obj["preferences"]
      if (value_preferences_21 !== undefined) {
        json += ",\"preferences\":"
        json += anonymous5(value_preferences_21)
      } else {
        throw new Error('"preferences" is required!')
      }
      
      const value_createdAt_26 = obj["createdAt"]
      if (value_createdAt_26 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_26)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_27 = obj["updatedAt"]
      if (value_updatedAt_27 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_27)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous6 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_30 = obj["page"]
      if (value_page_30 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_30)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_31 = obj["size"]
      if (value_size_31 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_31)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_32 = obj["total"]
      if (value_total_32 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_32)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_33 = obj["totalPages"]
      if (value_totalPages_33 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_33)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_28 = obj["pagination"]
      if (value_pagination_28 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous6(value_pagination_28)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_createUser: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/organizations/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_organizationId_14 = obj["organizationId"]
      if (value_organizationId_14 !== undefined) {
        json += "{\"organizationId\":"
        
        if (typeof value_organizationId_14 !== 'string') {
          if (value_organizationId_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_14.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_14 instanceof RegExp) {
            json += asString(value_organizationId_14.source)
          } else {
            json += asString(value_organizationId_14.toString())
          }
        } else {
          json += asString(value_organizationId_14)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_name_15 = obj["name"]
      if (value_name_15 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_15 !== 'string') {
          if (value_name_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_15.toISOString() + JSON_STR_QUOTE
          } else if (value_name_15 instanceof RegExp) {
            json += asString(value_name_15.source)
          } else {
            json += asString(value_name_15.toString())
          }
        } else {
          json += asString(value_name_15)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_16 = obj["slug"]
      if (value_slug_16 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_16 !== 'string') {
          if (value_slug_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_16.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_16 instanceof RegExp) {
            json += asString(value_slug_16.source)
          } else {
            json += asString(value_slug_16.toString())
          }
        } else {
          json += asString(value_slug_16)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_role_17 = obj["role"]
      if (value_role_17 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_17 !== 'string') {
          if (value_role_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_17.toISOString() + JSON_STR_QUOTE
          } else if (value_role_17 instanceof RegExp) {
            json += asString(value_role_17.source)
          } else {
            json += asString(value_role_17.toString())
          }
        } else {
          json += asString(value_role_17)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_joinedAt_18 = obj["joinedAt"]
      if (value_joinedAt_18 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_18)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/organizations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/organizations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/preferences"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_timezone_21 = obj["timezone"]
      if (value_timezone_21 !== undefined) {
        json += "{\"timezone\":"
        
        if (typeof value_timezone_21 !== 'string') {
          if (value_timezone_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_timezone_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_timezone_21.toISOString() + JSON_STR_QUOTE
          } else if (value_timezone_21 instanceof RegExp) {
            json += asString(value_timezone_21.source)
          } else {
            json += asString(value_timezone_21.toString())
          }
        } else {
          json += asString(value_timezone_21)
        }
        
      } else {
        throw new Error('"timezone" is required!')
      }
      
      const value_language_22 = obj["language"]
      if (value_language_22 !== undefined) {
        json += ",\"language\":"
        
        if (typeof value_language_22 !== 'string') {
          if (value_language_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_language_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_language_22.toISOString() + JSON_STR_QUOTE
          } else if (value_language_22 instanceof RegExp) {
            json += asString(value_language_22.source)
          } else {
            json += asString(value_language_22.toString())
          }
        } else {
          json += asString(value_language_22)
        }
        
      } else {
        throw new Error('"language" is required!')
      }
      
      const value_emailNotifications_23 = obj["emailNotifications"]
      if (value_emailNotifications_23 !== undefined) {
        json += ",\"emailNotifications\":"
        json += asBoolean(value_emailNotifications_23)
      } else {
        throw new Error('"emailNotifications" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_email_2 = obj["email"]
      if (value_email_2 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_2 !== 'string') {
          if (value_email_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE
          } else if (value_email_2 instanceof RegExp) {
            json += asString(value_email_2.source)
          } else {
            json += asString(value_email_2.toString())
          }
        } else {
          json += asString(value_email_2)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
      if (value_username_3 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      }
    
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_firstName_4 = obj["firstName"]
      if (value_firstName_4 !== undefined) {
        json += ",\"firstName\":"
        
      if (value_firstName_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_firstName_4 !== 'string') {
          if (value_firstName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_4 instanceof RegExp) {
            json += asString(value_firstName_4.source)
          } else {
            json += asString(value_firstName_4.toString())
          }
        } else {
          json += asString(value_firstName_4)
        }
        
      }
    
      } else {
        throw new Error('"firstName" is required!')
      }
      
      const value_lastName_5 = obj["lastName"]
      if (value_lastName_5 !== undefined) {
        json += ",\"lastName\":"
        
      if (value_lastName_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastName_5 !== 'string') {
          if (value_lastName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_5 instanceof RegExp) {
            json += asString(value_lastName_5.source)
          } else {
            json += asString(value_lastName_5.toString())
          }
        } else {
          json += asString(value_lastName_5)
        }
        
      }
    
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_displayName_6 = obj["displayName"]
      if (value_displayName_6 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_6 !== 'string') {
          if (value_displayName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_6 instanceof RegExp) {
            json += asString(value_displayName_6.source)
          } else {
            json += asString(value_displayName_6.toString())
          }
        } else {
          json += asString(value_displayName_6)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_avatarUrl_7 = obj["avatarUrl"]
      if (value_avatarUrl_7 !== undefined) {
        json += ",\"avatarUrl\":"
        
      if (value_avatarUrl_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_avatarUrl_7 !== 'string') {
          if (value_avatarUrl_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_avatarUrl_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_avatarUrl_7.toISOString() + JSON_STR_QUOTE
          } else if (value_avatarUrl_7 instanceof RegExp) {
            json += asString(value_avatarUrl_7.source)
          } else {
            json += asString(value_avatarUrl_7.toString())
          }
        } else {
          json += asString(value_avatarUrl_7)
        }
        
      }
    
      } else {
        throw new Error('"avatarUrl" is required!')
      }
      
      const value_status_8 = obj["status"]
      if (value_status_8 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_8 !== 'string') {
          if (value_status_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_8.toISOString() + JSON_STR_QUOTE
          } else if (value_status_8 instanceof RegExp) {
            json += asString(value_status_8.source)
          } else {
            json += asString(value_status_8.toString())
          }
        } else {
          json += asString(value_status_8)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_emailVerified_9 = obj["emailVerified"]
      if (value_emailVerified_9 !== undefined) {
        json += ",\"emailVerified\":"
        json += asBoolean(value_emailVerified_9)
      } else {
        throw new Error('"emailVerified" is required!')
      }
      
      const value_emailVerifiedAt_10 = obj["emailVerifiedAt"]
      if (value_emailVerifiedAt_10 !== undefined) {
        json += ",\"emailVerifiedAt\":"
        
      if (value_emailVerifiedAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_emailVerifiedAt_10)
      }
    
      } else {
        throw new Error('"emailVerifiedAt" is required!')
      }
      
      const value_lastLoginAt_11 = obj["lastLoginAt"]
      if (value_lastLoginAt_11 !== undefined) {
        json += ",\"lastLoginAt\":"
        
      if (value_lastLoginAt_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastLoginAt_11)
      }
    
      } else {
        throw new Error('"lastLoginAt" is required!')
      }
      
      const value_organizations_12 = obj["organizations"]
      if (value_organizations_12 !== undefined) {
        json += ",\"organizations\":"
        json += anonymous1(value_organizations_12)
      } else {
        throw new Error('"organizations" is required!')
      }
      
      const value_preferences_19 = obj["preferences"]
      if (value_preferences_19 !== undefined) {
        json += ",\"preferences\":"
        json += anonymous3(value_preferences_19)
      } else {
        throw new Error('"preferences" is required!')
      }
      
      const value_createdAt_24 = obj["createdAt"]
      if (value_createdAt_24 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_24)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_25 = obj["updatedAt"]
      if (value_updatedAt_25 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_25)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_getUser: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/organizations/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_organizationId_14 = obj["organizationId"]
      if (value_organizationId_14 !== undefined) {
        json += "{\"organizationId\":"
        
        if (typeof value_organizationId_14 !== 'string') {
          if (value_organizationId_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_14.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_14 instanceof RegExp) {
            json += asString(value_organizationId_14.source)
          } else {
            json += asString(value_organizationId_14.toString())
          }
        } else {
          json += asString(value_organizationId_14)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_name_15 = obj["name"]
      if (value_name_15 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_15 !== 'string') {
          if (value_name_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_15.toISOString() + JSON_STR_QUOTE
          } else if (value_name_15 instanceof RegExp) {
            json += asString(value_name_15.source)
          } else {
            json += asString(value_name_15.toString())
          }
        } else {
          json += asString(value_name_15)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_16 = obj["slug"]
      if (value_slug_16 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_16 !== 'string') {
          if (value_slug_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_16.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_16 instanceof RegExp) {
            json += asString(value_slug_16.source)
          } else {
            json += asString(value_slug_16.toString())
          }
        } else {
          json += asString(value_slug_16)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_role_17 = obj["role"]
      if (value_role_17 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_17 !== 'string') {
          if (value_role_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_17.toISOString() + JSON_STR_QUOTE
          } else if (value_role_17 instanceof RegExp) {
            json += asString(value_role_17.source)
          } else {
            json += asString(value_role_17.toString())
          }
        } else {
          json += asString(value_role_17)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_joinedAt_18 = obj["joinedAt"]
      if (value_joinedAt_18 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_18)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/organizations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/organizations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/preferences"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_timezone_21 = obj["timezone"]
      if (value_timezone_21 !== undefined) {
        json += "{\"timezone\":"
        
        if (typeof value_timezone_21 !== 'string') {
          if (value_timezone_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_timezone_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_timezone_21.toISOString() + JSON_STR_QUOTE
          } else if (value_timezone_21 instanceof RegExp) {
            json += asString(value_timezone_21.source)
          } else {
            json += asString(value_timezone_21.toString())
          }
        } else {
          json += asString(value_timezone_21)
        }
        
      } else {
        throw new Error('"timezone" is required!')
      }
      
      const value_language_22 = obj["language"]
      if (value_language_22 !== undefined) {
        json += ",\"language\":"
        
        if (typeof value_language_22 !== 'string') {
          if (value_language_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_language_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_language_22.toISOString() + JSON_STR_QUOTE
          } else if (value_language_22 instanceof RegExp) {
            json += asString(value_language_22.source)
          } else {
            json += asString(value_language_22.toString())
          }
        } else {
          json += asString(value_language_22)
        }
        
      } else {
        throw new Error('"language" is required!')
      }
      
      const value_emailNotifications_23 = obj["emailNotifications"]
      if (value_emailNotifications_23 !== undefined) {
        json += ",\"emailNotifications\":"
        json += asBoolean(value_emailNotifications_23)
      } else {
        throw new Error('"emailNotifications" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_email_2 = obj["email"]
      if (value_email_2 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_2 !== 'string') {
          if (value_email_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE
          } else if (value_email_2 instanceof RegExp) {
            json += asString(value_email_2.source)
          } else {
            json += asString(value_email_2.toString())
          }
        } else {
          json += asString(value_email_2)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
      if (value_username_3 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      }
    
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_firstName_4 = obj["firstName"]
      if (value_firstName_4 !== undefined) {
        json += ",\"firstName\":"
        
      if (value_firstName_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_firstName_4 !== 'string') {
          if (value_firstName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_4 instanceof RegExp) {
            json += asString(value_firstName_4.source)
          } else {
            json += asString(value_firstName_4.toString())
          }
        } else {
          json += asString(value_firstName_4)
        }
        
      }
    
      } else {
        throw new Error('"firstName" is required!')
      }
      
      const value_lastName_5 = obj["lastName"]
      if (value_lastName_5 !== undefined) {
        json += ",\"lastName\":"
        
      if (value_lastName_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastName_5 !== 'string') {
          if (value_lastName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_5 instanceof RegExp) {
            json += asString(value_lastName_5.source)
          } else {
            json += asString(value_lastName_5.toString())
          }
        } else {
          json += asString(value_lastName_5)
        }
        
      }
    
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_displayName_6 = obj["displayName"]
      if (value_displayName_6 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_6 !== 'string') {
          if (value_displayName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_6 instanceof RegExp) {
            json += asString(value_displayName_6.source)
          } else {
            json += asString(value_displayName_6.toString())
          }
        } else {
          json += asString(value_displayName_6)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_avatarUrl_7 = obj["avatarUrl"]
      if (value_avatarUrl_7 !== undefined) {
        json += ",\"avatarUrl\":"
        
      if (value_avatarUrl_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_avatarUrl_7 !== 'string') {
          if (value_avatarUrl_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_avatarUrl_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_avatarUrl_7.toISOString() + JSON_STR_QUOTE
          } else if (value_avatarUrl_7 instanceof RegExp) {
            json += asString(value_avatarUrl_7.source)
          } else {
            json += asString(value_avatarUrl_7.toString())
          }
        } else {
          json += asString(value_avatarUrl_7)
        }
        
      }
    
      } else {
        throw new Error('"avatarUrl" is required!')
      }
      
      const value_status_8 = obj["status"]
      if (value_status_8 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_8 !== 'string') {
          if (value_status_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_8.toISOString() + JSON_STR_QUOTE
          } else if (value_status_8 instanceof RegExp) {
            json += asString(value_status_8.source)
          } else {
            json += asString(value_status_8.toString())
          }
        } else {
          json += asString(value_status_8)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_emailVerified_9 = obj["emailVerified"]
      if (value_emailVerified_9 !== undefined) {
        json += ",\"emailVerified\":"
        json += asBoolean(value_emailVerified_9)
      } else {
        throw new Error('"emailVerified" is required!')
      }
      
      const value_emailVerifiedAt_10 = obj["emailVerifiedAt"]
      if (value_emailVerifiedAt_10 !== undefined) {
        json += ",\"emailVerifiedAt\":"
        
      if (value_emailVerifiedAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_emailVerifiedAt_10)
      }
    
      } else {
        throw new Error('"emailVerifiedAt" is required!')
      }
      
      const value_lastLoginAt_11 = obj["lastLoginAt"]
      if (value_lastLoginAt_11 !== undefined) {
        json += ",\"lastLoginAt\":"
        
      if (value_lastLoginAt_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastLoginAt_11)
      }
    
      } else {
        throw new Error('"lastLoginAt" is required!')
      }
      
      const value_organizations_12 = obj["organizations"]
      if (value_organizations_12 !== undefined) {
        json += ",\"organizations\":"
        json += anonymous1(value_organizations_12)
      } else {
        throw new Error('"organizations" is required!')
      }
      
      const value_preferences_19 = obj["preferences"]
      if (value_preferences_19 !== undefined) {
        json += ",\"preferences\":"
        json += anonymous3(value_preferences_19)
      } else {
        throw new Error('"preferences" is required!')
      }
      
      const value_createdAt_24 = obj["createdAt"]
      if (value_createdAt_24 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_24)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_25 = obj["updatedAt"]
      if (value_updatedAt_25 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_25)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_updateUser: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/organizations/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_organizationId_14 = obj["organizationId"]
      if (value_organizationId_14 !== undefined) {
        json += "{\"organizationId\":"
        
        if (typeof value_organizationId_14 !== 'string') {
          if (value_organizationId_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_14.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_14 instanceof RegExp) {
            json += asString(value_organizationId_14.source)
          } else {
            json += asString(value_organizationId_14.toString())
          }
        } else {
          json += asString(value_organizationId_14)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_name_15 = obj["name"]
      if (value_name_15 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_15 !== 'string') {
          if (value_name_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_15.toISOString() + JSON_STR_QUOTE
          } else if (value_name_15 instanceof RegExp) {
            json += asString(value_name_15.source)
          } else {
            json += asString(value_name_15.toString())
          }
        } else {
          json += asString(value_name_15)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_slug_16 = obj["slug"]
      if (value_slug_16 !== undefined) {
        json += ",\"slug\":"
        
        if (typeof value_slug_16 !== 'string') {
          if (value_slug_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_slug_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_slug_16.toISOString() + JSON_STR_QUOTE
          } else if (value_slug_16 instanceof RegExp) {
            json += asString(value_slug_16.source)
          } else {
            json += asString(value_slug_16.toString())
          }
        } else {
          json += asString(value_slug_16)
        }
        
      } else {
        throw new Error('"slug" is required!')
      }
      
      const value_role_17 = obj["role"]
      if (value_role_17 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_17 !== 'string') {
          if (value_role_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_17.toISOString() + JSON_STR_QUOTE
          } else if (value_role_17 instanceof RegExp) {
            json += asString(value_role_17.source)
          } else {
            json += asString(value_role_17.toString())
          }
        } else {
          json += asString(value_role_17)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
      const value_joinedAt_18 = obj["joinedAt"]
      if (value_joinedAt_18 !== undefined) {
        json += ",\"joinedAt\":"
        json += asDateTime(value_joinedAt_18)
      } else {
        throw new Error('"joinedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/organizations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/organizations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/preferences"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_timezone_21 = obj["timezone"]
      if (value_timezone_21 !== undefined) {
        json += "{\"timezone\":"
        
        if (typeof value_timezone_21 !== 'string') {
          if (value_timezone_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_timezone_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_timezone_21.toISOString() + JSON_STR_QUOTE
          } else if (value_timezone_21 instanceof RegExp) {
            json += asString(value_timezone_21.source)
          } else {
            json += asString(value_timezone_21.toString())
          }
        } else {
          json += asString(value_timezone_21)
        }
        
      } else {
        throw new Error('"timezone" is required!')
      }
      
      const value_language_22 = obj["language"]
      if (value_language_22 !== undefined) {
        json += ",\"language\":"
        
        if (typeof value_language_22 !== 'string') {
          if (value_language_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_language_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_language_22.toISOString() + JSON_STR_QUOTE
          } else if (value_language_22 instanceof RegExp) {
            json += asString(value_language_22.source)
          } else {
            json += asString(value_language_22.toString())
          }
        } else {
          json += asString(value_language_22)
        }
        
      } else {
        throw new Error('"language" is required!')
      }
      
      const value_emailNotifications_23 = obj["emailNotifications"]
      if (value_emailNotifications_23 !== undefined) {
        json += ",\"emailNotifications\":"
        json += asBoolean(value_emailNotifications_23)
      } else {
        throw new Error('"emailNotifications" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_email_2 = obj["email"]
      if (value_email_2 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_2 !== 'string') {
          if (value_email_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE
          } else if (value_email_2 instanceof RegExp) {
            json += asString(value_email_2.source)
          } else {
            json += asString(value_email_2.toString())
          }
        } else {
          json += asString(value_email_2)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_username_3 = obj["username"]
      if (value_username_3 !== undefined) {
        json += ",\"username\":"
        
      if (value_username_3 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_username_3 !== 'string') {
          if (value_username_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_username_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_username_3.toISOString() + JSON_STR_QUOTE
          } else if (value_username_3 instanceof RegExp) {
            json += asString(value_username_3.source)
          } else {
            json += asString(value_username_3.toString())
          }
        } else {
          json += asString(value_username_3)
        }
        
      }
    
      } else {
        throw new Error('"username" is required!')
      }
      
      const value_firstName_4 = obj["firstName"]
      if (value_firstName_4 !== undefined) {
        json += ",\"firstName\":"
        
      if (value_firstName_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_firstName_4 !== 'string') {
          if (value_firstName_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_4.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_4 instanceof RegExp) {
            json += asString(value_firstName_4.source)
          } else {
            json += asString(value_firstName_4.toString())
          }
        } else {
          json += asString(value_firstName_4)
        }
        
      }
    
      } else {
        throw new Error('"firstName" is required!')
      }
      
      const value_lastName_5 = obj["lastName"]
      if (value_lastName_5 !== undefined) {
        json += ",\"lastName\":"
        
      if (value_lastName_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastName_5 !== 'string') {
          if (value_lastName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_5 instanceof RegExp) {
            json += asString(value_lastName_5.source)
          } else {
            json += asString(value_lastName_5.toString())
          }
        } else {
          json += asString(value_lastName_5)
        }
        
      }
    
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_displayName_6 = obj["displayName"]
      if (value_displayName_6 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_6 !== 'string') {
          if (value_displayName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_6 instanceof RegExp) {
            json += asString(value_displayName_6.source)
          } else {
            json += asString(value_displayName_6.toString())
          }
        } else {
          json += asString(value_displayName_6)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_avatarUrl_7 = obj["avatarUrl"]
      if (value_avatarUrl_7 !== undefined) {
        json += ",\"avatarUrl\":"
        
      if (value_avatarUrl_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_avatarUrl_7 !== 'string') {
          if (value_avatarUrl_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_avatarUrl_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_avatarUrl_7.toISOString() + JSON_STR_QUOTE
          } else if (value_avatarUrl_7 instanceof RegExp) {
            json += asString(value_avatarUrl_7.source)
          } else {
            json += asString(value_avatarUrl_7.toString())
          }
        } else {
          json += asString(value_avatarUrl_7)
        }
        
      }
    
      } else {
        throw new Error('"avatarUrl" is required!')
      }
      
      const value_status_8 = obj["status"]
      if (value_status_8 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_8 !== 'string') {
          if (value_status_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_8.toISOString() + JSON_STR_QUOTE
          } else if (value_status_8 instanceof RegExp) {
            json += asString(value_status_8.source)
          } else {
            json += asString(value_status_8.toString())
          }
        } else {
          json += asString(value_status_8)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_emailVerified_9 = obj["emailVerified"]
      if (value_emailVerified_9 !== undefined) {
        json += ",\"emailVerified\":"
        json += asBoolean(value_emailVerified_9)
      } else {
        throw new Error('"emailVerified" is required!')
      }
      
      const value_emailVerifiedAt_10 = obj["emailVerifiedAt"]
      if (value_emailVerifiedAt_10 !== undefined) {
        json += ",\"emailVerifiedAt\":"
        
      if (value_emailVerifiedAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_emailVerifiedAt_10)
      }
    
      } else {
        throw new Error('"emailVerifiedAt" is required!')
      }
      
      const value_lastLoginAt_11 = obj["lastLoginAt"]
      if (value_lastLoginAt_11 !== undefined) {
        json += ",\"lastLoginAt\":"
        
      if (value_lastLoginAt_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastLoginAt_11)
      }
    
      } else {
        throw new Error('"lastLoginAt" is required!')
      }
      
      const value_organizations_12 = obj["organizations"]
      if (value_organizations_12 !== undefined) {
        json += ",\"organizations\":"
        json += anonymous1(value_organizations_12)
      } else {
        throw new Error('"organizations" is required!')
      }
      
      const value_preferences_19 = obj["preferences"]
      if (value_preferences_19 !== undefined) {
        json += ",\"preferences\":"
        json += anonymous3(value_preferences_19)
      } else {
        throw new Error('"preferences" is required!')
      }
      
      const value_createdAt_24 = obj["createdAt"]
      if (value_createdAt_24 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_24)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_25 = obj["updatedAt"]
      if (value_updatedAt_25 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_25)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_deleteUser: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_2 = obj["deleted"]
      if (value_deleted_2 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_2)
      } else {
        throw new Error('"deleted" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_getUserPermissions: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/permissions/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_permission_5 = obj["permission"]
      if (value_permission_5 !== undefined) {
        json += "{\"permission\":"
        
        if (typeof value_permission_5 !== 'string') {
          if (value_permission_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_permission_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_permission_5.toISOString() + JSON_STR_QUOTE
          } else if (value_permission_5 instanceof RegExp) {
            json += asString(value_permission_5.source)
          } else {
            json += asString(value_permission_5.toString())
          }
        } else {
          json += asString(value_permission_5)
        }
        
      } else {
        throw new Error('"permission" is required!')
      }
      
      const value_role_6 = obj["role"]
      if (value_role_6 !== undefined) {
        json += ",\"role\":"
        
        if (typeof value_role_6 !== 'string') {
          if (value_role_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_6.toISOString() + JSON_STR_QUOTE
          } else if (value_role_6 instanceof RegExp) {
            json += asString(value_role_6.source)
          } else {
            json += asString(value_role_6.toString())
          }
        } else {
          json += asString(value_role_6)
        }
        
      } else {
        throw new Error('"role" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_1 = obj["userId"]
      if (value_userId_1 !== undefined) {
        json += "{\"userId\":"
        
        if (typeof value_userId_1 !== 'string') {
          if (value_userId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_1 instanceof RegExp) {
            json += asString(value_userId_1.source)
          } else {
            json += asString(value_userId_1.toString())
          }
        } else {
          json += asString(value_userId_1)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_organizationId_2 = obj["organizationId"]
      if (value_organizationId_2 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_2 !== 'string') {
          if (value_organizationId_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_2.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_2 instanceof RegExp) {
            json += asString(value_organizationId_2.source)
          } else {
            json += asString(value_organizationId_2.toString())
          }
        } else {
          json += asString(value_organizationId_2)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_3 = obj["permissions"]
      if (value_permissions_3 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous1(value_permissions_3)
      } else {
        throw new Error('"permissions" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listRoles: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous3 (obj) {
      // "#/properties/data/items/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/data/items/properties/metadata"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_13 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_13 ? JSON_STR_COMMA : ((addComma_13 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_13) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_3 = obj["id"]
      if (value_id_3 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_3 !== 'string') {
          if (value_id_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_3.toISOString() + JSON_STR_QUOTE
          } else if (value_id_3 instanceof RegExp) {
            json += asString(value_id_3.source)
          } else {
            json += asString(value_id_3.toString())
          }
        } else {
          json += asString(value_id_3)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_4 = obj["name"]
      if (value_name_4 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_4 !== 'string') {
          if (value_name_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_4.toISOString() + JSON_STR_QUOTE
          } else if (value_name_4 instanceof RegExp) {
            json += asString(value_name_4.source)
          } else {
            json += asString(value_name_4.toString())
          }
        } else {
          json += asString(value_name_4)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_displayName_5 = obj["displayName"]
      if (value_displayName_5 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_5 !== 'string') {
          if (value_displayName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_5 instanceof RegExp) {
            json += asString(value_displayName_5.source)
          } else {
            json += asString(value_displayName_5.toString())
          }
        } else {
          json += asString(value_displayName_5)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_description_6 = obj["description"]
      if (value_description_6 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_6 !== 'string') {
          if (value_description_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_6.toISOString() + JSON_STR_QUOTE
          } else if (value_description_6 instanceof RegExp) {
            json += asString(value_description_6.source)
          } else {
            json += asString(value_description_6.toString())
          }
        } else {
          json += asString(value_description_6)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_type_7 = obj["type"]
      if (value_type_7 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_7 !== 'string') {
          if (value_type_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE
          } else if (value_type_7 instanceof RegExp) {
            json += asString(value_type_7.source)
          } else {
            json += asString(value_type_7.toString())
          }
        } else {
          json += asString(value_type_7)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_organizationId_8 = obj["organizationId"]
      if (value_organizationId_8 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_8 !== 'string') {
          if (value_organizationId_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_8.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_8 instanceof RegExp) {
            json += asString(value_organizationId_8.source)
          } else {
            json += asString(value_organizationId_8.toString())
          }
        } else {
          json += asString(value_organizationId_8)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_9 = obj["permissions"]
      if (value_permissions_9 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous3(value_permissions_9)
      } else {
        throw new Error('"permissions" is required!')
      }
      
      const value_userCount_10 = obj["userCount"]
      if (value_userCount_10 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_10)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_isDefault_11 = obj["isDefault"]
      if (value_isDefault_11 !== undefined) {
        json += ",\"isDefault\":"
        json += asBoolean(value_isDefault_11)
      } else {
        throw new Error('"isDefault" is required!')
      }
      
      const value_metadata_12 = obj["metadata"]
      if (value_metadata_12 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous4(value_metadata_12)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_14 = obj["createdAt"]
      if (value_createdAt_14 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_14)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_15 = obj["updatedAt"]
      if (value_updatedAt_15 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_15)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_18 = obj["page"]
      if (value_page_18 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_18)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_19 = obj["size"]
      if (value_size_19 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_19)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_20 = obj["total"]
      if (value_total_20 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_20)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_21 = obj["totalPages"]
      if (value_totalPages_21 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_21)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_16 = obj["pagination"]
      if (value_pagination_16 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous5(value_pagination_16)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_createRole: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous1 (obj) {
      // "#/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_11 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_11 ? JSON_STR_COMMA : ((addComma_11 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_11) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_displayName_3 = obj["displayName"]
      if (value_displayName_3 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_3 !== 'string') {
          if (value_displayName_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_3.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_3 instanceof RegExp) {
            json += asString(value_displayName_3.source)
          } else {
            json += asString(value_displayName_3.toString())
          }
        } else {
          json += asString(value_displayName_3)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_description_4 = obj["description"]
      if (value_description_4 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_4 !== 'string') {
          if (value_description_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE
          } else if (value_description_4 instanceof RegExp) {
            json += asString(value_description_4.source)
          } else {
            json += asString(value_description_4.toString())
          }
        } else {
          json += asString(value_description_4)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_type_5 = obj["type"]
      if (value_type_5 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_5 !== 'string') {
          if (value_type_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE
          } else if (value_type_5 instanceof RegExp) {
            json += asString(value_type_5.source)
          } else {
            json += asString(value_type_5.toString())
          }
        } else {
          json += asString(value_type_5)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_organizationId_6 = obj["organizationId"]
      if (value_organizationId_6 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_6 !== 'string') {
          if (value_organizationId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_6 instanceof RegExp) {
            json += asString(value_organizationId_6.source)
          } else {
            json += asString(value_organizationId_6.toString())
          }
        } else {
          json += asString(value_organizationId_6)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_7 = obj["permissions"]
      if (value_permissions_7 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous1(value_permissions_7)
      } else {
        throw new Error('"permissions" is required!')
      }
      
      const value_userCount_8 = obj["userCount"]
      if (value_userCount_8 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_8)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_isDefault_9 = obj["isDefault"]
      if (value_isDefault_9 !== undefined) {
        json += ",\"isDefault\":"
        json += asBoolean(value_isDefault_9)
      } else {
        throw new Error('"isDefault" is required!')
      }
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_12 = obj["createdAt"]
      if (value_createdAt_12 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_12)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_13 = obj["updatedAt"]
      if (value_updatedAt_13 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_13)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_getRole: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous1 (obj) {
      // "#/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_11 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_11 ? JSON_STR_COMMA : ((addComma_11 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_11) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_displayName_3 = obj["displayName"]
      if (value_displayName_3 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_3 !== 'string') {
          if (value_displayName_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_3.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_3 instanceof RegExp) {
            json += asString(value_displayName_3.source)
          } else {
            json += asString(value_displayName_3.toString())
          }
        } else {
          json += asString(value_displayName_3)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_description_4 = obj["description"]
      if (value_description_4 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_4 !== 'string') {
          if (value_description_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE
          } else if (value_description_4 instanceof RegExp) {
            json += asString(value_description_4.source)
          } else {
            json += asString(value_description_4.toString())
          }
        } else {
          json += asString(value_description_4)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_type_5 = obj["type"]
      if (value_type_5 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_5 !== 'string') {
          if (value_type_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE
          } else if (value_type_5 instanceof RegExp) {
            json += asString(value_type_5.source)
          } else {
            json += asString(value_type_5.toString())
          }
        } else {
          json += asString(value_type_5)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_organizationId_6 = obj["organizationId"]
      if (value_organizationId_6 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_6 !== 'string') {
          if (value_organizationId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_6 instanceof RegExp) {
            json += asString(value_organizationId_6.source)
          } else {
            json += asString(value_organizationId_6.toString())
          }
        } else {
          json += asString(value_organizationId_6)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_7 = obj["permissions"]
      if (value_permissions_7 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous1(value_permissions_7)
      } else {
        throw new Error('"permissions" is required!')
      }
      
      const value_userCount_8 = obj["userCount"]
      if (value_userCount_8 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_8)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_isDefault_9 = obj["isDefault"]
      if (value_isDefault_9 !== undefined) {
        json += ",\"isDefault\":"
        json += asBoolean(value_isDefault_9)
      } else {
        throw new Error('"isDefault" is required!')
      }
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_12 = obj["createdAt"]
      if (value_createdAt_12 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_12)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_13 = obj["updatedAt"]
      if (value_updatedAt_13 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_13)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_updateRole: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous1 (obj) {
      // "#/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_11 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_11 ? JSON_STR_COMMA : ((addComma_11 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_11) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_displayName_3 = obj["displayName"]
      if (value_displayName_3 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_3 !== 'string') {
          if (value_displayName_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_3.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_3 instanceof RegExp) {
            json += asString(value_displayName_3.source)
          } else {
            json += asString(value_displayName_3.toString())
          }
        } else {
          json += asString(value_displayName_3)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_description_4 = obj["description"]
      if (value_description_4 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_4 !== 'string') {
          if (value_description_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE
          } else if (value_description_4 instanceof RegExp) {
            json += asString(value_description_4.source)
          } else {
            json += asString(value_description_4.toString())
          }
        } else {
          json += asString(value_description_4)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_type_5 = obj["type"]
      if (value_type_5 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_5 !== 'string') {
          if (value_type_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE
          } else if (value_type_5 instanceof RegExp) {
            json += asString(value_type_5.source)
          } else {
            json += asString(value_type_5.toString())
          }
        } else {
          json += asString(value_type_5)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_organizationId_6 = obj["organizationId"]
      if (value_organizationId_6 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_6 !== 'string') {
          if (value_organizationId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_6 instanceof RegExp) {
            json += asString(value_organizationId_6.source)
          } else {
            json += asString(value_organizationId_6.toString())
          }
        } else {
          json += asString(value_organizationId_6)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_7 = obj["permissions"]
      if (value_permissions_7 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous1(value_permissions_7)
      } else {
        throw new Error('"permissions" is required!')
      }
      
      const value_userCount_8 = obj["userCount"]
      if (value_userCount_8 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_8)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_isDefault_9 = obj["isDefault"]
      if (value_isDefault_9 !== undefined) {
        json += ",\"isDefault\":"
        json += asBoolean(value_isDefault_9)
      } else {
        throw new Error('"isDefault" is required!')
      }
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_12 = obj["createdAt"]
      if (value_createdAt_12 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_12)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_13 = obj["updatedAt"]
      if (value_updatedAt_13 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_13)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_deleteRole: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_2 = obj["deleted"]
      if (value_deleted_2 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_2)
      } else {
        throw new Error('"deleted" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_setRolePermissions: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous1 (obj) {
      // "#/properties/permissions"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/permissions' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/metadata"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_11 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_11 ? JSON_STR_COMMA : ((addComma_11 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_11) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_name_2 = obj["name"]
      if (value_name_2 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_2 !== 'string') {
          if (value_name_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_2.toISOString() + JSON_STR_QUOTE
          } else if (value_name_2 instanceof RegExp) {
            json += asString(value_name_2.source)
          } else {
            json += asString(value_name_2.toString())
          }
        } else {
          json += asString(value_name_2)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_displayName_3 = obj["displayName"]
      if (value_displayName_3 !== undefined) {
        json += ",\"displayName\":"
        
        if (typeof value_displayName_3 !== 'string') {
          if (value_displayName_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_displayName_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_displayName_3.toISOString() + JSON_STR_QUOTE
          } else if (value_displayName_3 instanceof RegExp) {
            json += asString(value_displayName_3.source)
          } else {
            json += asString(value_displayName_3.toString())
          }
        } else {
          json += asString(value_displayName_3)
        }
        
      } else {
        throw new Error('"displayName" is required!')
      }
      
      const value_description_4 = obj["description"]
      if (value_description_4 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_4 !== 'string') {
          if (value_description_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_4.toISOString() + JSON_STR_QUOTE
          } else if (value_description_4 instanceof RegExp) {
            json += asString(value_description_4.source)
          } else {
            json += asString(value_description_4.toString())
          }
        } else {
          json += asString(value_description_4)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_type_5 = obj["type"]
      if (value_type_5 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_5 !== 'string') {
          if (value_type_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE
          } else if (value_type_5 instanceof RegExp) {
            json += asString(value_type_5.source)
          } else {
            json += asString(value_type_5.toString())
          }
        } else {
          json += asString(value_type_5)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_organizationId_6 = obj["organizationId"]
      if (value_organizationId_6 !== undefined) {
        json += ",\"organizationId\":"
        
        if (typeof value_organizationId_6 !== 'string') {
          if (value_organizationId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_organizationId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_organizationId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_organizationId_6 instanceof RegExp) {
            json += asString(value_organizationId_6.source)
          } else {
            json += asString(value_organizationId_6.toString())
          }
        } else {
          json += asString(value_organizationId_6)
        }
        
      } else {
        throw new Error('"organizationId" is required!')
      }
      
      const value_permissions_7 = obj["permissions"]
      if (value_permissions_7 !== undefined) {
        json += ",\"permissions\":"
        json += anonymous1(value_permissions_7)
      } else {
        throw new Error('"permissions" is required!')
      }
      
      const value_userCount_8 = obj["userCount"]
      if (value_userCount_8 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_8)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_isDefault_9 = obj["isDefault"]
      if (value_isDefault_9 !== undefined) {
        json += ",\"isDefault\":"
        json += asBoolean(value_isDefault_9)
      } else {
        throw new Error('"isDefault" is required!')
      }
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous2(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_createdAt_12 = obj["createdAt"]
      if (value_createdAt_12 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_12)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_13 = obj["updatedAt"]
      if (value_updatedAt_13 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_13)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_listPermissions: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous3 (obj) {
      // "#/properties/data/items/properties/operations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/operations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

    function anonymous4 (obj) {
      // "#/properties/data/items/properties/systemRoles"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/systemRoles' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_name_3 = obj["name"]
      if (value_name_3 !== undefined) {
        json += "{\"name\":"
        
        if (typeof value_name_3 !== 'string') {
          if (value_name_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_3.toISOString() + JSON_STR_QUOTE
          } else if (value_name_3 instanceof RegExp) {
            json += asString(value_name_3.source)
          } else {
            json += asString(value_name_3.toString())
          }
        } else {
          json += asString(value_name_3)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_operations_4 = obj["operations"]
      if (value_operations_4 !== undefined) {
        json += ",\"operations\":"
        json += anonymous3(value_operations_4)
      } else {
        throw new Error('"operations" is required!')
      }
      
      const value_systemRoles_5 = obj["systemRoles"]
      if (value_systemRoles_5 !== undefined) {
        json += ",\"systemRoles\":"
        json += anonymous4(value_systemRoles_5)
      } else {
        throw new Error('"systemRoles" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/data"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/pagination"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_8 = obj["page"]
      if (value_page_8 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_8)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_size_9 = obj["size"]
      if (value_size_9 !== undefined) {
        json += ",\"size\":"
        json += asInteger(value_size_9)
      } else {
        throw new Error('"size" is required!')
      }
      
      const value_total_10 = obj["total"]
      if (value_total_10 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_10)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_totalPages_11 = obj["totalPages"]
      if (value_totalPages_11 !== undefined) {
        json += ",\"totalPages\":"
        json += asInteger(value_totalPages_11)
      } else {
        throw new Error('"totalPages" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_pagination_6 = obj["pagination"]
      if (value_pagination_6 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous5(value_pagination_6)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_checkPermissions: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/results/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_permission_3 = obj["permission"]
      if (value_permission_3 !== undefined) {
        json += "{\"permission\":"
        
        if (typeof value_permission_3 !== 'string') {
          if (value_permission_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_permission_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_permission_3.toISOString() + JSON_STR_QUOTE
          } else if (value_permission_3 instanceof RegExp) {
            json += asString(value_permission_3.source)
          } else {
            json += asString(value_permission_3.toString())
          }
        } else {
          json += asString(value_permission_3)
        }
        
      } else {
        throw new Error('"permission" is required!')
      }
      
      const value_userId_4 = obj["userId"]
      if (value_userId_4 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_4 !== 'string') {
          if (value_userId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_4 instanceof RegExp) {
            json += asString(value_userId_4.source)
          } else {
            json += asString(value_userId_4.toString())
          }
        } else {
          json += asString(value_userId_4)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_allowed_5 = obj["allowed"]
      if (value_allowed_5 !== undefined) {
        json += ",\"allowed\":"
        json += asBoolean(value_allowed_5)
      } else {
        throw new Error('"allowed" is required!')
      }
      
      const value_reason_6 = obj["reason"]
      if (value_reason_6 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_6 !== 'string') {
          if (value_reason_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_6.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_6 instanceof RegExp) {
            json += asString(value_reason_6.source)
          } else {
            json += asString(value_reason_6.toString())
          }
        } else {
          json += asString(value_reason_6)
        }
        
      } else {
        throw new Error('"reason" is required!')
      }
      
      const value_role_7 = obj["role"]
      if (value_role_7 !== undefined) {
        json += ",\"role\":"
        
      if (value_role_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_role_7 !== 'string') {
          if (value_role_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_7.toISOString() + JSON_STR_QUOTE
          } else if (value_role_7 instanceof RegExp) {
            json += asString(value_role_7.source)
          } else {
            json += asString(value_role_7.toString())
          }
        } else {
          json += asString(value_role_7)
        }
        
      }
    
      } else {
        throw new Error('"role" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/results"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/results' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_results_1 = obj["results"]
      if (value_results_1 !== undefined) {
        json += "{\"results\":"
        json += anonymous1(value_results_1)
      } else {
        throw new Error('"results" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_getJwks: (() => {
const module = {}

  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/properties/keys/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_kty_3 = obj["kty"]
      if (value_kty_3 !== undefined) {
        json += "{\"kty\":"
        
        if (typeof value_kty_3 !== 'string') {
          if (value_kty_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_kty_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_kty_3.toISOString() + JSON_STR_QUOTE
          } else if (value_kty_3 instanceof RegExp) {
            json += asString(value_kty_3.source)
          } else {
            json += asString(value_kty_3.toString())
          }
        } else {
          json += asString(value_kty_3)
        }
        
      } else {
        throw new Error('"kty" is required!')
      }
      
      const value_crv_4 = obj["crv"]
      if (value_crv_4 !== undefined) {
        json += ",\"crv\":"
        
        if (typeof value_crv_4 !== 'string') {
          if (value_crv_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_crv_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_crv_4.toISOString() + JSON_STR_QUOTE
          } else if (value_crv_4 instanceof RegExp) {
            json += asString(value_crv_4.source)
          } else {
            json += asString(value_crv_4.toString())
          }
        } else {
          json += asString(value_crv_4)
        }
        
      } else {
        throw new Error('"crv" is required!')
      }
      
      const value_x_5 = obj["x"]
      if (value_x_5 !== undefined) {
        json += ",\"x\":"
        
        if (typeof value_x_5 !== 'string') {
          if (value_x_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_x_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_x_5.toISOString() + JSON_STR_QUOTE
          } else if (value_x_5 instanceof RegExp) {
            json += asString(value_x_5.source)
          } else {
            json += asString(value_x_5.toString())
          }
        } else {
          json += asString(value_x_5)
        }
        
      } else {
        throw new Error('"x" is required!')
      }
      
      const value_kid_6 = obj["kid"]
      if (value_kid_6 !== undefined) {
        json += ",\"kid\":"
        
        if (typeof value_kid_6 !== 'string') {
          if (value_kid_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_kid_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_kid_6.toISOString() + JSON_STR_QUOTE
          } else if (value_kid_6 instanceof RegExp) {
            json += asString(value_kid_6.source)
          } else {
            json += asString(value_kid_6.toString())
          }
        } else {
          json += asString(value_kid_6)
        }
        
      } else {
        throw new Error('"kid" is required!')
      }
      
      const value_alg_7 = obj["alg"]
      if (value_alg_7 !== undefined) {
        json += ",\"alg\":"
        
        if (typeof value_alg_7 !== 'string') {
          if (value_alg_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_alg_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_alg_7.toISOString() + JSON_STR_QUOTE
          } else if (value_alg_7 instanceof RegExp) {
            json += asString(value_alg_7.source)
          } else {
            json += asString(value_alg_7.toString())
          }
        } else {
          json += asString(value_alg_7)
        }
        
      } else {
        throw new Error('"alg" is required!')
      }
      
      const value_use_8 = obj["use"]
      if (value_use_8 !== undefined) {
        json += ",\"use\":"
        
        if (typeof value_use_8 !== 'string') {
          if (value_use_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_use_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_use_8.toISOString() + JSON_STR_QUOTE
          } else if (value_use_8 instanceof RegExp) {
            json += asString(value_use_8.source)
          } else {
            json += asString(value_use_8.toString())
          }
        } else {
          json += asString(value_use_8)
        }
        
      } else {
        throw new Error('"use" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/properties/keys"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/keys' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_keys_1 = obj["keys"]
      if (value_keys_1 !== undefined) {
        json += "{\"keys\":"
        json += anonymous1(value_keys_1)
      } else {
        throw new Error('"keys" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
}

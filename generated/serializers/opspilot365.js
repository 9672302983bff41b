// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  opspilot365_listTenants: (() => {
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
      // "#/properties/data/items/properties/tags"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/tags' does not match schema definition.")
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

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
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
      
      const value_entraTenantId_7 = obj["entraTenantId"]
      if (value_entraTenantId_7 !== undefined) {
        json += ",\"entraTenantId\":"
        
      if (value_entraTenantId_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_entraTenantId_7 !== 'string') {
          if (value_entraTenantId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_entraTenantId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_entraTenantId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_entraTenantId_7 instanceof RegExp) {
            json += asString(value_entraTenantId_7.source)
          } else {
            json += asString(value_entraTenantId_7.toString())
          }
        } else {
          json += asString(value_entraTenantId_7)
        }
        
      }
    
      } else {
        throw new Error('"entraTenantId" is required!')
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
      
      const value_trashed_9 = obj["trashed"]
      if (value_trashed_9 !== undefined) {
        json += ",\"trashed\":"
        json += asBoolean(value_trashed_9)
      } else {
        throw new Error('"trashed" is required!')
      }
      
      const value_tags_10 = obj["tags"]
      if (value_tags_10 !== undefined) {
        json += ",\"tags\":"
        json += anonymous3(value_tags_10)
      } else {
        throw new Error('"tags" is required!')
      }
      
      const value_userCount_11 = obj["userCount"]
      if (value_userCount_11 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_11)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_lastSyncAt_12 = obj["lastSyncAt"]
      if (value_lastSyncAt_12 !== undefined) {
        json += ",\"lastSyncAt\":"
        
      if (value_lastSyncAt_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSyncAt_12)
      }
    
      } else {
        throw new Error('"lastSyncAt" is required!')
      }
      
      const value_lastSyncError_13 = obj["lastSyncError"]
      if (value_lastSyncError_13 !== undefined) {
        json += ",\"lastSyncError\":"
        
      if (value_lastSyncError_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastSyncError_13 !== 'string') {
          if (value_lastSyncError_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastSyncError_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastSyncError_13.toISOString() + JSON_STR_QUOTE
          } else if (value_lastSyncError_13 instanceof RegExp) {
            json += asString(value_lastSyncError_13.source)
          } else {
            json += asString(value_lastSyncError_13.toString())
          }
        } else {
          json += asString(value_lastSyncError_13)
        }
        
      }
    
      } else {
        throw new Error('"lastSyncError" is required!')
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

      // "#/properties/meta"
      function anonymous4 (input) {
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
      
      const value_limit_19 = obj["limit"]
      if (value_limit_19 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_19)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_20 = obj["total"]
      if (value_total_20 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_20)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_16 = obj["meta"]
      if (value_meta_16 !== undefined) {
        json += ",\"meta\":"
        json += anonymous4(value_meta_16)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_createTenant: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/tags"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/tags' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
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
      
      const value_entraTenantId_7 = obj["entraTenantId"]
      if (value_entraTenantId_7 !== undefined) {
        json += ",\"entraTenantId\":"
        
      if (value_entraTenantId_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_entraTenantId_7 !== 'string') {
          if (value_entraTenantId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_entraTenantId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_entraTenantId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_entraTenantId_7 instanceof RegExp) {
            json += asString(value_entraTenantId_7.source)
          } else {
            json += asString(value_entraTenantId_7.toString())
          }
        } else {
          json += asString(value_entraTenantId_7)
        }
        
      }
    
      } else {
        throw new Error('"entraTenantId" is required!')
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
      
      const value_trashed_9 = obj["trashed"]
      if (value_trashed_9 !== undefined) {
        json += ",\"trashed\":"
        json += asBoolean(value_trashed_9)
      } else {
        throw new Error('"trashed" is required!')
      }
      
      const value_tags_10 = obj["tags"]
      if (value_tags_10 !== undefined) {
        json += ",\"tags\":"
        json += anonymous2(value_tags_10)
      } else {
        throw new Error('"tags" is required!')
      }
      
      const value_userCount_11 = obj["userCount"]
      if (value_userCount_11 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_11)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_lastSyncAt_12 = obj["lastSyncAt"]
      if (value_lastSyncAt_12 !== undefined) {
        json += ",\"lastSyncAt\":"
        
      if (value_lastSyncAt_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSyncAt_12)
      }
    
      } else {
        throw new Error('"lastSyncAt" is required!')
      }
      
      const value_lastSyncError_13 = obj["lastSyncError"]
      if (value_lastSyncError_13 !== undefined) {
        json += ",\"lastSyncError\":"
        
      if (value_lastSyncError_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastSyncError_13 !== 'string') {
          if (value_lastSyncError_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastSyncError_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastSyncError_13.toISOString() + JSON_STR_QUOTE
          } else if (value_lastSyncError_13 instanceof RegExp) {
            json += asString(value_lastSyncError_13.source)
          } else {
            json += asString(value_lastSyncError_13.toString())
          }
        } else {
          json += asString(value_lastSyncError_13)
        }
        
      }
    
      } else {
        throw new Error('"lastSyncError" is required!')
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
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_getTenant: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/tags"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/tags' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
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
      
      const value_entraTenantId_7 = obj["entraTenantId"]
      if (value_entraTenantId_7 !== undefined) {
        json += ",\"entraTenantId\":"
        
      if (value_entraTenantId_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_entraTenantId_7 !== 'string') {
          if (value_entraTenantId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_entraTenantId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_entraTenantId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_entraTenantId_7 instanceof RegExp) {
            json += asString(value_entraTenantId_7.source)
          } else {
            json += asString(value_entraTenantId_7.toString())
          }
        } else {
          json += asString(value_entraTenantId_7)
        }
        
      }
    
      } else {
        throw new Error('"entraTenantId" is required!')
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
      
      const value_trashed_9 = obj["trashed"]
      if (value_trashed_9 !== undefined) {
        json += ",\"trashed\":"
        json += asBoolean(value_trashed_9)
      } else {
        throw new Error('"trashed" is required!')
      }
      
      const value_tags_10 = obj["tags"]
      if (value_tags_10 !== undefined) {
        json += ",\"tags\":"
        json += anonymous2(value_tags_10)
      } else {
        throw new Error('"tags" is required!')
      }
      
      const value_userCount_11 = obj["userCount"]
      if (value_userCount_11 !== undefined) {
        json += ",\"userCount\":"
        json += asInteger(value_userCount_11)
      } else {
        throw new Error('"userCount" is required!')
      }
      
      const value_lastSyncAt_12 = obj["lastSyncAt"]
      if (value_lastSyncAt_12 !== undefined) {
        json += ",\"lastSyncAt\":"
        
      if (value_lastSyncAt_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSyncAt_12)
      }
    
      } else {
        throw new Error('"lastSyncAt" is required!')
      }
      
      const value_lastSyncError_13 = obj["lastSyncError"]
      if (value_lastSyncError_13 !== undefined) {
        json += ",\"lastSyncError\":"
        
      if (value_lastSyncError_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lastSyncError_13 !== 'string') {
          if (value_lastSyncError_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastSyncError_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastSyncError_13.toISOString() + JSON_STR_QUOTE
          } else if (value_lastSyncError_13 instanceof RegExp) {
            json += asString(value_lastSyncError_13.source)
          } else {
            json += asString(value_lastSyncError_13.toString())
          }
        } else {
          json += asString(value_lastSyncError_13)
        }
        
      }
    
      } else {
        throw new Error('"lastSyncError" is required!')
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
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_getConnection: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_entraTenantId_4 = obj["entraTenantId"]
      if (value_entraTenantId_4 !== undefined) {
        json += "{\"entraTenantId\":"
        
        if (typeof value_entraTenantId_4 !== 'string') {
          if (value_entraTenantId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_entraTenantId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_entraTenantId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_entraTenantId_4 instanceof RegExp) {
            json += asString(value_entraTenantId_4.source)
          } else {
            json += asString(value_entraTenantId_4.toString())
          }
        } else {
          json += asString(value_entraTenantId_4)
        }
        
      } else {
        throw new Error('"entraTenantId" is required!')
      }
      
      const value_clientId_5 = obj["clientId"]
      if (value_clientId_5 !== undefined) {
        json += ",\"clientId\":"
        
        if (typeof value_clientId_5 !== 'string') {
          if (value_clientId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_clientId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_clientId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_clientId_5 instanceof RegExp) {
            json += asString(value_clientId_5.source)
          } else {
            json += asString(value_clientId_5.toString())
          }
        } else {
          json += asString(value_clientId_5)
        }
        
      } else {
        throw new Error('"clientId" is required!')
      }
      
      const value_createdAt_6 = obj["createdAt"]
      if (value_createdAt_6 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_6)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_7 = obj["updatedAt"]
      if (value_updatedAt_7 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_7)
      } else {
        throw new Error('"updatedAt" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_connectTenant: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_entraTenantId_4 = obj["entraTenantId"]
      if (value_entraTenantId_4 !== undefined) {
        json += "{\"entraTenantId\":"
        
        if (typeof value_entraTenantId_4 !== 'string') {
          if (value_entraTenantId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_entraTenantId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_entraTenantId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_entraTenantId_4 instanceof RegExp) {
            json += asString(value_entraTenantId_4.source)
          } else {
            json += asString(value_entraTenantId_4.toString())
          }
        } else {
          json += asString(value_entraTenantId_4)
        }
        
      } else {
        throw new Error('"entraTenantId" is required!')
      }
      
      const value_clientId_5 = obj["clientId"]
      if (value_clientId_5 !== undefined) {
        json += ",\"clientId\":"
        
        if (typeof value_clientId_5 !== 'string') {
          if (value_clientId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_clientId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_clientId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_clientId_5 instanceof RegExp) {
            json += asString(value_clientId_5.source)
          } else {
            json += asString(value_clientId_5.toString())
          }
        } else {
          json += asString(value_clientId_5)
        }
        
      } else {
        throw new Error('"clientId" is required!')
      }
      
      const value_createdAt_6 = obj["createdAt"]
      if (value_createdAt_6 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_6)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_7 = obj["updatedAt"]
      if (value_updatedAt_7 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_7)
      } else {
        throw new Error('"updatedAt" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_disconnectTenant: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_5 = obj["deleted"]
      if (value_deleted_5 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_5)
      } else {
        throw new Error('"deleted" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_syncTenant: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_syncId_4 = obj["syncId"]
      if (value_syncId_4 !== undefined) {
        json += "{\"syncId\":"
        
        if (typeof value_syncId_4 !== 'string') {
          if (value_syncId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_syncId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_syncId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_syncId_4 instanceof RegExp) {
            json += asString(value_syncId_4.source)
          } else {
            json += asString(value_syncId_4.toString())
          }
        } else {
          json += asString(value_syncId_4)
        }
        
      } else {
        throw new Error('"syncId" is required!')
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
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_getSync: (() => {
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
    
  
    
      // "#/properties/data/properties/counts"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_NULL
        let json = ''

        
      const value_users_11 = obj["users"]
      if (value_users_11 !== undefined) {
        json += "{\"users\":"
        json += asInteger(value_users_11)
      } else {
        throw new Error('"users" is required!')
      }
      
      const value_usersCreated_12 = obj["usersCreated"]
      if (value_usersCreated_12 !== undefined) {
        json += ",\"usersCreated\":"
        json += asInteger(value_usersCreated_12)
      } else {
        throw new Error('"usersCreated" is required!')
      }
      
      const value_usersUpdated_13 = obj["usersUpdated"]
      if (value_usersUpdated_13 !== undefined) {
        json += ",\"usersUpdated\":"
        json += asInteger(value_usersUpdated_13)
      } else {
        throw new Error('"usersUpdated" is required!')
      }
      
      const value_usersDeleted_14 = obj["usersDeleted"]
      if (value_usersDeleted_14 !== undefined) {
        json += ",\"usersDeleted\":"
        json += asInteger(value_usersDeleted_14)
      } else {
        throw new Error('"usersDeleted" is required!')
      }
      
      const value_assignments_15 = obj["assignments"]
      if (value_assignments_15 !== undefined) {
        json += ",\"assignments\":"
        json += asInteger(value_assignments_15)
      } else {
        throw new Error('"assignments" is required!')
      }
      
      const value_groups_16 = obj["groups"]
      if (value_groups_16 !== undefined) {
        json += ",\"groups\":"
        json += asInteger(value_groups_16)
      } else {
        throw new Error('"groups" is required!')
      }
      
      const value_devices_17 = obj["devices"]
      if (value_devices_17 !== undefined) {
        json += ",\"devices\":"
        json += asInteger(value_devices_17)
      } else {
        throw new Error('"devices" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/properties/missing/items"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_resource_21 = obj["resource"]
      if (value_resource_21 !== undefined) {
        json += "{\"resource\":"
        
        if (typeof value_resource_21 !== 'string') {
          if (value_resource_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_resource_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_resource_21.toISOString() + JSON_STR_QUOTE
          } else if (value_resource_21 instanceof RegExp) {
            json += asString(value_resource_21.source)
          } else {
            json += asString(value_resource_21.toString())
          }
        } else {
          json += asString(value_resource_21)
        }
        
      } else {
        throw new Error('"resource" is required!')
      }
      
      const value_reason_22 = obj["reason"]
      if (value_reason_22 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_22 !== 'string') {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source)
          } else {
            json += asString(value_reason_22.toString())
          }
        } else {
          json += asString(value_reason_22)
        }
        
      } else {
        throw new Error('"reason" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous3 (obj) {
      // "#/properties/data/properties/missing"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/missing' does not match schema definition.")
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

      // "#/properties/data/properties/leftOut/properties/objects/items"
      function anonymous7 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_kind_28 = obj["kind"]
      if (value_kind_28 !== undefined) {
        json += "{\"kind\":"
        
        if (typeof value_kind_28 !== 'string') {
          if (value_kind_28 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_kind_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_kind_28.toISOString() + JSON_STR_QUOTE
          } else if (value_kind_28 instanceof RegExp) {
            json += asString(value_kind_28.source)
          } else {
            json += asString(value_kind_28.toString())
          }
        } else {
          json += asString(value_kind_28)
        }
        
      } else {
        throw new Error('"kind" is required!')
      }
      
      const value_id_29 = obj["id"]
      if (value_id_29 !== undefined) {
        json += ",\"id\":"
        
      if (value_id_29 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_id_29 !== 'string') {
          if (value_id_29 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_29.toISOString() + JSON_STR_QUOTE
          } else if (value_id_29 instanceof RegExp) {
            json += asString(value_id_29.source)
          } else {
            json += asString(value_id_29.toString())
          }
        } else {
          json += asString(value_id_29)
        }
        
      }
    
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_reason_30 = obj["reason"]
      if (value_reason_30 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_30 !== 'string') {
          if (value_reason_30 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_30.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_30 instanceof RegExp) {
            json += asString(value_reason_30.source)
          } else {
            json += asString(value_reason_30.toString())
          }
        } else {
          json += asString(value_reason_30)
        }
        
      } else {
        throw new Error('"reason" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous6 (obj) {
      // "#/properties/data/properties/leftOut/properties/objects"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/leftOut/properties/objects' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous7(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous7(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/properties/data/properties/leftOut"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_count_25 = obj["count"]
      if (value_count_25 !== undefined) {
        json += "{\"count\":"
        json += asInteger(value_count_25)
      } else {
        throw new Error('"count" is required!')
      }
      
      const value_objects_26 = obj["objects"]
      if (value_objects_26 !== undefined) {
        json += ",\"objects\":"
        json += anonymous6(value_objects_26)
      } else {
        throw new Error('"objects" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/properties/heldDeletions"
      function anonymous8 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_users_33 = obj["users"]
      if (value_users_33 !== undefined) {
        json += "{\"users\":"
        json += asInteger(value_users_33)
      } else {
        throw new Error('"users" is required!')
      }
      
      const value_groups_34 = obj["groups"]
      if (value_groups_34 !== undefined) {
        json += ",\"groups\":"
        json += asInteger(value_groups_34)
      } else {
        throw new Error('"groups" is required!')
      }
      
      const value_devices_35 = obj["devices"]
      if (value_devices_35 !== undefined) {
        json += ",\"devices\":"
        json += asInteger(value_devices_35)
      } else {
        throw new Error('"devices" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
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
      
      const value_createdAt_6 = obj["createdAt"]
      if (value_createdAt_6 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_6)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_startedAt_7 = obj["startedAt"]
      if (value_startedAt_7 !== undefined) {
        json += ",\"startedAt\":"
        
      if (value_startedAt_7 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_startedAt_7)
      }
    
      } else {
        throw new Error('"startedAt" is required!')
      }
      
      const value_finishedAt_8 = obj["finishedAt"]
      if (value_finishedAt_8 !== undefined) {
        json += ",\"finishedAt\":"
        
      if (value_finishedAt_8 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_finishedAt_8)
      }
    
      } else {
        throw new Error('"finishedAt" is required!')
      }
      
      const value_counts_9 = obj["counts"]
      if (value_counts_9 !== undefined) {
        json += ",\"counts\":"
        
      if (value_counts_9 === null) {
        json += JSON_STR_NULL
      } else {
    json += anonymous2(value_counts_9)
      }
    
      } else {
        throw new Error('"counts" is required!')
      }
      
      const value_error_18 = obj["error"]
      if (value_error_18 !== undefined) {
        json += ",\"error\":"
        
      if (value_error_18 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_error_18 !== 'string') {
          if (value_error_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_error_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_error_18.toISOString() + JSON_STR_QUOTE
          } else if (value_error_18 instanceof RegExp) {
            json += asString(value_error_18.source)
          } else {
            json += asString(value_error_18.toString())
          }
        } else {
          json += asString(value_error_18)
        }
        
      }
    
      } else {
        throw new Error('"error" is required!')
      }
      
      const value_missing_19 = obj["missing"]
      if (value_missing_19 !== undefined) {
        json += ",\"missing\":"
        json += anonymous3(value_missing_19)
      } else {
        throw new Error('"missing" is required!')
      }
      
      const value_leftOut_23 = obj["leftOut"]
      if (value_leftOut_23 !== undefined) {
        json += ",\"leftOut\":"
        json += anonymous5(value_leftOut_23)
      } else {
        throw new Error('"leftOut" is required!')
      }
      
      const value_heldDeletions_31 = obj["heldDeletions"]
      if (value_heldDeletions_31 !== undefined) {
        json += ",\"heldDeletions\":"
        json += anonymous8(value_heldDeletions_31)
      } else {
        throw new Error('"heldDeletions" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_listUsers: (() => {
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

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userPrincipalName_5 = obj["userPrincipalName"]
      if (value_userPrincipalName_5 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_5 !== 'string') {
          if (value_userPrincipalName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_5 instanceof RegExp) {
            json += asString(value_userPrincipalName_5.source)
          } else {
            json += asString(value_userPrincipalName_5.toString())
          }
        } else {
          json += asString(value_userPrincipalName_5)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
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
      
      const value_givenName_7 = obj["givenName"]
      if (value_givenName_7 !== undefined) {
        json += ",\"givenName\":"
        
      if (value_givenName_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_givenName_7 !== 'string') {
          if (value_givenName_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_givenName_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_givenName_7.toISOString() + JSON_STR_QUOTE
          } else if (value_givenName_7 instanceof RegExp) {
            json += asString(value_givenName_7.source)
          } else {
            json += asString(value_givenName_7.toString())
          }
        } else {
          json += asString(value_givenName_7)
        }
        
      }
    
      } else {
        throw new Error('"givenName" is required!')
      }
      
      const value_surname_8 = obj["surname"]
      if (value_surname_8 !== undefined) {
        json += ",\"surname\":"
        
      if (value_surname_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_surname_8 !== 'string') {
          if (value_surname_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_surname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_surname_8.toISOString() + JSON_STR_QUOTE
          } else if (value_surname_8 instanceof RegExp) {
            json += asString(value_surname_8.source)
          } else {
            json += asString(value_surname_8.toString())
          }
        } else {
          json += asString(value_surname_8)
        }
        
      }
    
      } else {
        throw new Error('"surname" is required!')
      }
      
      const value_mail_9 = obj["mail"]
      if (value_mail_9 !== undefined) {
        json += ",\"mail\":"
        
      if (value_mail_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_mail_9 !== 'string') {
          if (value_mail_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_mail_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_mail_9.toISOString() + JSON_STR_QUOTE
          } else if (value_mail_9 instanceof RegExp) {
            json += asString(value_mail_9.source)
          } else {
            json += asString(value_mail_9.toString())
          }
        } else {
          json += asString(value_mail_9)
        }
        
      }
    
      } else {
        throw new Error('"mail" is required!')
      }
      
      const value_jobTitle_10 = obj["jobTitle"]
      if (value_jobTitle_10 !== undefined) {
        json += ",\"jobTitle\":"
        
      if (value_jobTitle_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_jobTitle_10 !== 'string') {
          if (value_jobTitle_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_jobTitle_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_jobTitle_10.toISOString() + JSON_STR_QUOTE
          } else if (value_jobTitle_10 instanceof RegExp) {
            json += asString(value_jobTitle_10.source)
          } else {
            json += asString(value_jobTitle_10.toString())
          }
        } else {
          json += asString(value_jobTitle_10)
        }
        
      }
    
      } else {
        throw new Error('"jobTitle" is required!')
      }
      
      const value_department_11 = obj["department"]
      if (value_department_11 !== undefined) {
        json += ",\"department\":"
        
      if (value_department_11 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_department_11 !== 'string') {
          if (value_department_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_department_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_department_11.toISOString() + JSON_STR_QUOTE
          } else if (value_department_11 instanceof RegExp) {
            json += asString(value_department_11.source)
          } else {
            json += asString(value_department_11.toString())
          }
        } else {
          json += asString(value_department_11)
        }
        
      }
    
      } else {
        throw new Error('"department" is required!')
      }
      
      const value_usageLocation_12 = obj["usageLocation"]
      if (value_usageLocation_12 !== undefined) {
        json += ",\"usageLocation\":"
        
      if (value_usageLocation_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_usageLocation_12 !== 'string') {
          if (value_usageLocation_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_usageLocation_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_usageLocation_12.toISOString() + JSON_STR_QUOTE
          } else if (value_usageLocation_12 instanceof RegExp) {
            json += asString(value_usageLocation_12.source)
          } else {
            json += asString(value_usageLocation_12.toString())
          }
        } else {
          json += asString(value_usageLocation_12)
        }
        
      }
    
      } else {
        throw new Error('"usageLocation" is required!')
      }
      
      const value_accountEnabled_13 = obj["accountEnabled"]
      if (value_accountEnabled_13 !== undefined) {
        json += ",\"accountEnabled\":"
        json += asBoolean(value_accountEnabled_13)
      } else {
        throw new Error('"accountEnabled" is required!')
      }
      
      const value_lastSignInAt_14 = obj["lastSignInAt"]
      if (value_lastSignInAt_14 !== undefined) {
        json += ",\"lastSignInAt\":"
        
      if (value_lastSignInAt_14 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSignInAt_14)
      }
    
      } else {
        throw new Error('"lastSignInAt" is required!')
      }
      
      const value_createdAt_15 = obj["createdAt"]
      if (value_createdAt_15 !== undefined) {
        json += ",\"createdAt\":"
        
      if (value_createdAt_15 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_createdAt_15)
      }
    
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

      // "#/properties/meta"
      function anonymous3 (input) {
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
      
      const value_limit_20 = obj["limit"]
      if (value_limit_20 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_20)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_21 = obj["total"]
      if (value_total_21 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_21)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_17 = obj["meta"]
      if (value_meta_17 !== undefined) {
        json += ",\"meta\":"
        json += anonymous3(value_meta_17)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_createUser: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userPrincipalName_5 = obj["userPrincipalName"]
      if (value_userPrincipalName_5 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_5 !== 'string') {
          if (value_userPrincipalName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_5 instanceof RegExp) {
            json += asString(value_userPrincipalName_5.source)
          } else {
            json += asString(value_userPrincipalName_5.toString())
          }
        } else {
          json += asString(value_userPrincipalName_5)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
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
      
      const value_givenName_7 = obj["givenName"]
      if (value_givenName_7 !== undefined) {
        json += ",\"givenName\":"
        
      if (value_givenName_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_givenName_7 !== 'string') {
          if (value_givenName_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_givenName_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_givenName_7.toISOString() + JSON_STR_QUOTE
          } else if (value_givenName_7 instanceof RegExp) {
            json += asString(value_givenName_7.source)
          } else {
            json += asString(value_givenName_7.toString())
          }
        } else {
          json += asString(value_givenName_7)
        }
        
      }
    
      } else {
        throw new Error('"givenName" is required!')
      }
      
      const value_surname_8 = obj["surname"]
      if (value_surname_8 !== undefined) {
        json += ",\"surname\":"
        
      if (value_surname_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_surname_8 !== 'string') {
          if (value_surname_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_surname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_surname_8.toISOString() + JSON_STR_QUOTE
          } else if (value_surname_8 instanceof RegExp) {
            json += asString(value_surname_8.source)
          } else {
            json += asString(value_surname_8.toString())
          }
        } else {
          json += asString(value_surname_8)
        }
        
      }
    
      } else {
        throw new Error('"surname" is required!')
      }
      
      const value_mail_9 = obj["mail"]
      if (value_mail_9 !== undefined) {
        json += ",\"mail\":"
        
      if (value_mail_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_mail_9 !== 'string') {
          if (value_mail_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_mail_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_mail_9.toISOString() + JSON_STR_QUOTE
          } else if (value_mail_9 instanceof RegExp) {
            json += asString(value_mail_9.source)
          } else {
            json += asString(value_mail_9.toString())
          }
        } else {
          json += asString(value_mail_9)
        }
        
      }
    
      } else {
        throw new Error('"mail" is required!')
      }
      
      const value_jobTitle_10 = obj["jobTitle"]
      if (value_jobTitle_10 !== undefined) {
        json += ",\"jobTitle\":"
        
      if (value_jobTitle_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_jobTitle_10 !== 'string') {
          if (value_jobTitle_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_jobTitle_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_jobTitle_10.toISOString() + JSON_STR_QUOTE
          } else if (value_jobTitle_10 instanceof RegExp) {
            json += asString(value_jobTitle_10.source)
          } else {
            json += asString(value_jobTitle_10.toString())
          }
        } else {
          json += asString(value_jobTitle_10)
        }
        
      }
    
      } else {
        throw new Error('"jobTitle" is required!')
      }
      
      const value_department_11 = obj["department"]
      if (value_department_11 !== undefined) {
        json += ",\"department\":"
        
      if (value_department_11 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_department_11 !== 'string') {
          if (value_department_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_department_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_department_11.toISOString() + JSON_STR_QUOTE
          } else if (value_department_11 instanceof RegExp) {
            json += asString(value_department_11.source)
          } else {
            json += asString(value_department_11.toString())
          }
        } else {
          json += asString(value_department_11)
        }
        
      }
    
      } else {
        throw new Error('"department" is required!')
      }
      
      const value_usageLocation_12 = obj["usageLocation"]
      if (value_usageLocation_12 !== undefined) {
        json += ",\"usageLocation\":"
        
      if (value_usageLocation_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_usageLocation_12 !== 'string') {
          if (value_usageLocation_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_usageLocation_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_usageLocation_12.toISOString() + JSON_STR_QUOTE
          } else if (value_usageLocation_12 instanceof RegExp) {
            json += asString(value_usageLocation_12.source)
          } else {
            json += asString(value_usageLocation_12.toString())
          }
        } else {
          json += asString(value_usageLocation_12)
        }
        
      }
    
      } else {
        throw new Error('"usageLocation" is required!')
      }
      
      const value_accountEnabled_13 = obj["accountEnabled"]
      if (value_accountEnabled_13 !== undefined) {
        json += ",\"accountEnabled\":"
        json += asBoolean(value_accountEnabled_13)
      } else {
        throw new Error('"accountEnabled" is required!')
      }
      
      const value_lastSignInAt_14 = obj["lastSignInAt"]
      if (value_lastSignInAt_14 !== undefined) {
        json += ",\"lastSignInAt\":"
        
      if (value_lastSignInAt_14 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSignInAt_14)
      }
    
      } else {
        throw new Error('"lastSignInAt" is required!')
      }
      
      const value_createdAt_15 = obj["createdAt"]
      if (value_createdAt_15 !== undefined) {
        json += ",\"createdAt\":"
        
      if (value_createdAt_15 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_createdAt_15)
      }
    
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
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_getUser: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userPrincipalName_5 = obj["userPrincipalName"]
      if (value_userPrincipalName_5 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_5 !== 'string') {
          if (value_userPrincipalName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_5 instanceof RegExp) {
            json += asString(value_userPrincipalName_5.source)
          } else {
            json += asString(value_userPrincipalName_5.toString())
          }
        } else {
          json += asString(value_userPrincipalName_5)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
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
      
      const value_givenName_7 = obj["givenName"]
      if (value_givenName_7 !== undefined) {
        json += ",\"givenName\":"
        
      if (value_givenName_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_givenName_7 !== 'string') {
          if (value_givenName_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_givenName_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_givenName_7.toISOString() + JSON_STR_QUOTE
          } else if (value_givenName_7 instanceof RegExp) {
            json += asString(value_givenName_7.source)
          } else {
            json += asString(value_givenName_7.toString())
          }
        } else {
          json += asString(value_givenName_7)
        }
        
      }
    
      } else {
        throw new Error('"givenName" is required!')
      }
      
      const value_surname_8 = obj["surname"]
      if (value_surname_8 !== undefined) {
        json += ",\"surname\":"
        
      if (value_surname_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_surname_8 !== 'string') {
          if (value_surname_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_surname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_surname_8.toISOString() + JSON_STR_QUOTE
          } else if (value_surname_8 instanceof RegExp) {
            json += asString(value_surname_8.source)
          } else {
            json += asString(value_surname_8.toString())
          }
        } else {
          json += asString(value_surname_8)
        }
        
      }
    
      } else {
        throw new Error('"surname" is required!')
      }
      
      const value_mail_9 = obj["mail"]
      if (value_mail_9 !== undefined) {
        json += ",\"mail\":"
        
      if (value_mail_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_mail_9 !== 'string') {
          if (value_mail_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_mail_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_mail_9.toISOString() + JSON_STR_QUOTE
          } else if (value_mail_9 instanceof RegExp) {
            json += asString(value_mail_9.source)
          } else {
            json += asString(value_mail_9.toString())
          }
        } else {
          json += asString(value_mail_9)
        }
        
      }
    
      } else {
        throw new Error('"mail" is required!')
      }
      
      const value_jobTitle_10 = obj["jobTitle"]
      if (value_jobTitle_10 !== undefined) {
        json += ",\"jobTitle\":"
        
      if (value_jobTitle_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_jobTitle_10 !== 'string') {
          if (value_jobTitle_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_jobTitle_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_jobTitle_10.toISOString() + JSON_STR_QUOTE
          } else if (value_jobTitle_10 instanceof RegExp) {
            json += asString(value_jobTitle_10.source)
          } else {
            json += asString(value_jobTitle_10.toString())
          }
        } else {
          json += asString(value_jobTitle_10)
        }
        
      }
    
      } else {
        throw new Error('"jobTitle" is required!')
      }
      
      const value_department_11 = obj["department"]
      if (value_department_11 !== undefined) {
        json += ",\"department\":"
        
      if (value_department_11 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_department_11 !== 'string') {
          if (value_department_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_department_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_department_11.toISOString() + JSON_STR_QUOTE
          } else if (value_department_11 instanceof RegExp) {
            json += asString(value_department_11.source)
          } else {
            json += asString(value_department_11.toString())
          }
        } else {
          json += asString(value_department_11)
        }
        
      }
    
      } else {
        throw new Error('"department" is required!')
      }
      
      const value_usageLocation_12 = obj["usageLocation"]
      if (value_usageLocation_12 !== undefined) {
        json += ",\"usageLocation\":"
        
      if (value_usageLocation_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_usageLocation_12 !== 'string') {
          if (value_usageLocation_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_usageLocation_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_usageLocation_12.toISOString() + JSON_STR_QUOTE
          } else if (value_usageLocation_12 instanceof RegExp) {
            json += asString(value_usageLocation_12.source)
          } else {
            json += asString(value_usageLocation_12.toString())
          }
        } else {
          json += asString(value_usageLocation_12)
        }
        
      }
    
      } else {
        throw new Error('"usageLocation" is required!')
      }
      
      const value_accountEnabled_13 = obj["accountEnabled"]
      if (value_accountEnabled_13 !== undefined) {
        json += ",\"accountEnabled\":"
        json += asBoolean(value_accountEnabled_13)
      } else {
        throw new Error('"accountEnabled" is required!')
      }
      
      const value_lastSignInAt_14 = obj["lastSignInAt"]
      if (value_lastSignInAt_14 !== undefined) {
        json += ",\"lastSignInAt\":"
        
      if (value_lastSignInAt_14 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSignInAt_14)
      }
    
      } else {
        throw new Error('"lastSignInAt" is required!')
      }
      
      const value_createdAt_15 = obj["createdAt"]
      if (value_createdAt_15 !== undefined) {
        json += ",\"createdAt\":"
        
      if (value_createdAt_15 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_createdAt_15)
      }
    
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
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_updateUser: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userPrincipalName_5 = obj["userPrincipalName"]
      if (value_userPrincipalName_5 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_5 !== 'string') {
          if (value_userPrincipalName_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_5 instanceof RegExp) {
            json += asString(value_userPrincipalName_5.source)
          } else {
            json += asString(value_userPrincipalName_5.toString())
          }
        } else {
          json += asString(value_userPrincipalName_5)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
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
      
      const value_givenName_7 = obj["givenName"]
      if (value_givenName_7 !== undefined) {
        json += ",\"givenName\":"
        
      if (value_givenName_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_givenName_7 !== 'string') {
          if (value_givenName_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_givenName_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_givenName_7.toISOString() + JSON_STR_QUOTE
          } else if (value_givenName_7 instanceof RegExp) {
            json += asString(value_givenName_7.source)
          } else {
            json += asString(value_givenName_7.toString())
          }
        } else {
          json += asString(value_givenName_7)
        }
        
      }
    
      } else {
        throw new Error('"givenName" is required!')
      }
      
      const value_surname_8 = obj["surname"]
      if (value_surname_8 !== undefined) {
        json += ",\"surname\":"
        
      if (value_surname_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_surname_8 !== 'string') {
          if (value_surname_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_surname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_surname_8.toISOString() + JSON_STR_QUOTE
          } else if (value_surname_8 instanceof RegExp) {
            json += asString(value_surname_8.source)
          } else {
            json += asString(value_surname_8.toString())
          }
        } else {
          json += asString(value_surname_8)
        }
        
      }
    
      } else {
        throw new Error('"surname" is required!')
      }
      
      const value_mail_9 = obj["mail"]
      if (value_mail_9 !== undefined) {
        json += ",\"mail\":"
        
      if (value_mail_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_mail_9 !== 'string') {
          if (value_mail_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_mail_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_mail_9.toISOString() + JSON_STR_QUOTE
          } else if (value_mail_9 instanceof RegExp) {
            json += asString(value_mail_9.source)
          } else {
            json += asString(value_mail_9.toString())
          }
        } else {
          json += asString(value_mail_9)
        }
        
      }
    
      } else {
        throw new Error('"mail" is required!')
      }
      
      const value_jobTitle_10 = obj["jobTitle"]
      if (value_jobTitle_10 !== undefined) {
        json += ",\"jobTitle\":"
        
      if (value_jobTitle_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_jobTitle_10 !== 'string') {
          if (value_jobTitle_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_jobTitle_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_jobTitle_10.toISOString() + JSON_STR_QUOTE
          } else if (value_jobTitle_10 instanceof RegExp) {
            json += asString(value_jobTitle_10.source)
          } else {
            json += asString(value_jobTitle_10.toString())
          }
        } else {
          json += asString(value_jobTitle_10)
        }
        
      }
    
      } else {
        throw new Error('"jobTitle" is required!')
      }
      
      const value_department_11 = obj["department"]
      if (value_department_11 !== undefined) {
        json += ",\"department\":"
        
      if (value_department_11 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_department_11 !== 'string') {
          if (value_department_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_department_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_department_11.toISOString() + JSON_STR_QUOTE
          } else if (value_department_11 instanceof RegExp) {
            json += asString(value_department_11.source)
          } else {
            json += asString(value_department_11.toString())
          }
        } else {
          json += asString(value_department_11)
        }
        
      }
    
      } else {
        throw new Error('"department" is required!')
      }
      
      const value_usageLocation_12 = obj["usageLocation"]
      if (value_usageLocation_12 !== undefined) {
        json += ",\"usageLocation\":"
        
      if (value_usageLocation_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_usageLocation_12 !== 'string') {
          if (value_usageLocation_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_usageLocation_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_usageLocation_12.toISOString() + JSON_STR_QUOTE
          } else if (value_usageLocation_12 instanceof RegExp) {
            json += asString(value_usageLocation_12.source)
          } else {
            json += asString(value_usageLocation_12.toString())
          }
        } else {
          json += asString(value_usageLocation_12)
        }
        
      }
    
      } else {
        throw new Error('"usageLocation" is required!')
      }
      
      const value_accountEnabled_13 = obj["accountEnabled"]
      if (value_accountEnabled_13 !== undefined) {
        json += ",\"accountEnabled\":"
        json += asBoolean(value_accountEnabled_13)
      } else {
        throw new Error('"accountEnabled" is required!')
      }
      
      const value_lastSignInAt_14 = obj["lastSignInAt"]
      if (value_lastSignInAt_14 !== undefined) {
        json += ",\"lastSignInAt\":"
        
      if (value_lastSignInAt_14 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastSignInAt_14)
      }
    
      } else {
        throw new Error('"lastSignInAt" is required!')
      }
      
      const value_createdAt_15 = obj["createdAt"]
      if (value_createdAt_15 !== undefined) {
        json += ",\"createdAt\":"
        
      if (value_createdAt_15 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_createdAt_15)
      }
    
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
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_deleteUser: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_5 = obj["deleted"]
      if (value_deleted_5 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_5)
      } else {
        throw new Error('"deleted" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_listLicenses: (() => {
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

        
      const value_skuId_4 = obj["skuId"]
      if (value_skuId_4 !== undefined) {
        json += "{\"skuId\":"
        
        if (typeof value_skuId_4 !== 'string') {
          if (value_skuId_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuId_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuId_4.toISOString() + JSON_STR_QUOTE
          } else if (value_skuId_4 instanceof RegExp) {
            json += asString(value_skuId_4.source)
          } else {
            json += asString(value_skuId_4.toString())
          }
        } else {
          json += asString(value_skuId_4)
        }
        
      } else {
        throw new Error('"skuId" is required!')
      }
      
      const value_skuPartNumber_5 = obj["skuPartNumber"]
      if (value_skuPartNumber_5 !== undefined) {
        json += ",\"skuPartNumber\":"
        
        if (typeof value_skuPartNumber_5 !== 'string') {
          if (value_skuPartNumber_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuPartNumber_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuPartNumber_5.toISOString() + JSON_STR_QUOTE
          } else if (value_skuPartNumber_5 instanceof RegExp) {
            json += asString(value_skuPartNumber_5.source)
          } else {
            json += asString(value_skuPartNumber_5.toString())
          }
        } else {
          json += asString(value_skuPartNumber_5)
        }
        
      } else {
        throw new Error('"skuPartNumber" is required!')
      }
      
      const value_name_6 = obj["name"]
      if (value_name_6 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_6 !== 'string') {
          if (value_name_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE
          } else if (value_name_6 instanceof RegExp) {
            json += asString(value_name_6.source)
          } else {
            json += asString(value_name_6.toString())
          }
        } else {
          json += asString(value_name_6)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_total_7 = obj["total"]
      if (value_total_7 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_7)
      } else {
        throw new Error('"total" is required!')
      }
      
      const value_assigned_8 = obj["assigned"]
      if (value_assigned_8 !== undefined) {
        json += ",\"assigned\":"
        json += asInteger(value_assigned_8)
      } else {
        throw new Error('"assigned" is required!')
      }
      
      const value_available_9 = obj["available"]
      if (value_available_9 !== undefined) {
        json += ",\"available\":"
        json += asInteger(value_available_9)
      } else {
        throw new Error('"available" is required!')
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

      // "#/properties/meta"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_13 = obj["page"]
      if (value_page_13 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_13)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_limit_14 = obj["limit"]
      if (value_limit_14 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_14)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_15 = obj["total"]
      if (value_total_15 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_15)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_11 = obj["meta"]
      if (value_meta_11 !== undefined) {
        json += ",\"meta\":"
        json += anonymous3(value_meta_11)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_listLicenseAssignments: (() => {
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

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userId_5 = obj["userId"]
      if (value_userId_5 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_5 !== 'string') {
          if (value_userId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_5 instanceof RegExp) {
            json += asString(value_userId_5.source)
          } else {
            json += asString(value_userId_5.toString())
          }
        } else {
          json += asString(value_userId_5)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_userPrincipalName_6 = obj["userPrincipalName"]
      if (value_userPrincipalName_6 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_6 !== 'string') {
          if (value_userPrincipalName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_6 instanceof RegExp) {
            json += asString(value_userPrincipalName_6.source)
          } else {
            json += asString(value_userPrincipalName_6.toString())
          }
        } else {
          json += asString(value_userPrincipalName_6)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
      }
      
      const value_skuId_7 = obj["skuId"]
      if (value_skuId_7 !== undefined) {
        json += ",\"skuId\":"
        
        if (typeof value_skuId_7 !== 'string') {
          if (value_skuId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_skuId_7 instanceof RegExp) {
            json += asString(value_skuId_7.source)
          } else {
            json += asString(value_skuId_7.toString())
          }
        } else {
          json += asString(value_skuId_7)
        }
        
      } else {
        throw new Error('"skuId" is required!')
      }
      
      const value_skuPartNumber_8 = obj["skuPartNumber"]
      if (value_skuPartNumber_8 !== undefined) {
        json += ",\"skuPartNumber\":"
        
        if (typeof value_skuPartNumber_8 !== 'string') {
          if (value_skuPartNumber_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuPartNumber_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuPartNumber_8.toISOString() + JSON_STR_QUOTE
          } else if (value_skuPartNumber_8 instanceof RegExp) {
            json += asString(value_skuPartNumber_8.source)
          } else {
            json += asString(value_skuPartNumber_8.toString())
          }
        } else {
          json += asString(value_skuPartNumber_8)
        }
        
      } else {
        throw new Error('"skuPartNumber" is required!')
      }
      
      const value_assignedAt_9 = obj["assignedAt"]
      if (value_assignedAt_9 !== undefined) {
        json += ",\"assignedAt\":"
        json += asDateTime(value_assignedAt_9)
      } else {
        throw new Error('"assignedAt" is required!')
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

      // "#/properties/meta"
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
      
      const value_limit_13 = obj["limit"]
      if (value_limit_13 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_13)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_14 = obj["total"]
      if (value_total_14 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_14)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_10 = obj["meta"]
      if (value_meta_10 !== undefined) {
        json += ",\"meta\":"
        json += anonymous3(value_meta_10)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_assignLicense: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_userId_5 = obj["userId"]
      if (value_userId_5 !== undefined) {
        json += ",\"userId\":"
        
        if (typeof value_userId_5 !== 'string') {
          if (value_userId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_userId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_userId_5 instanceof RegExp) {
            json += asString(value_userId_5.source)
          } else {
            json += asString(value_userId_5.toString())
          }
        } else {
          json += asString(value_userId_5)
        }
        
      } else {
        throw new Error('"userId" is required!')
      }
      
      const value_userPrincipalName_6 = obj["userPrincipalName"]
      if (value_userPrincipalName_6 !== undefined) {
        json += ",\"userPrincipalName\":"
        
        if (typeof value_userPrincipalName_6 !== 'string') {
          if (value_userPrincipalName_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_userPrincipalName_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_userPrincipalName_6.toISOString() + JSON_STR_QUOTE
          } else if (value_userPrincipalName_6 instanceof RegExp) {
            json += asString(value_userPrincipalName_6.source)
          } else {
            json += asString(value_userPrincipalName_6.toString())
          }
        } else {
          json += asString(value_userPrincipalName_6)
        }
        
      } else {
        throw new Error('"userPrincipalName" is required!')
      }
      
      const value_skuId_7 = obj["skuId"]
      if (value_skuId_7 !== undefined) {
        json += ",\"skuId\":"
        
        if (typeof value_skuId_7 !== 'string') {
          if (value_skuId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_skuId_7 instanceof RegExp) {
            json += asString(value_skuId_7.source)
          } else {
            json += asString(value_skuId_7.toString())
          }
        } else {
          json += asString(value_skuId_7)
        }
        
      } else {
        throw new Error('"skuId" is required!')
      }
      
      const value_skuPartNumber_8 = obj["skuPartNumber"]
      if (value_skuPartNumber_8 !== undefined) {
        json += ",\"skuPartNumber\":"
        
        if (typeof value_skuPartNumber_8 !== 'string') {
          if (value_skuPartNumber_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuPartNumber_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuPartNumber_8.toISOString() + JSON_STR_QUOTE
          } else if (value_skuPartNumber_8 instanceof RegExp) {
            json += asString(value_skuPartNumber_8.source)
          } else {
            json += asString(value_skuPartNumber_8.toString())
          }
        } else {
          json += asString(value_skuPartNumber_8)
        }
        
      } else {
        throw new Error('"skuPartNumber" is required!')
      }
      
      const value_assignedAt_9 = obj["assignedAt"]
      if (value_assignedAt_9 !== undefined) {
        json += ",\"assignedAt\":"
        json += asDateTime(value_assignedAt_9)
      } else {
        throw new Error('"assignedAt" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_removeLicense: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_userId_4 = obj["userId"]
      if (value_userId_4 !== undefined) {
        json += "{\"userId\":"
        
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
      
      const value_skuId_5 = obj["skuId"]
      if (value_skuId_5 !== undefined) {
        json += ",\"skuId\":"
        
        if (typeof value_skuId_5 !== 'string') {
          if (value_skuId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_skuId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_skuId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_skuId_5 instanceof RegExp) {
            json += asString(value_skuId_5.source)
          } else {
            json += asString(value_skuId_5.toString())
          }
        } else {
          json += asString(value_skuId_5)
        }
        
      } else {
        throw new Error('"skuId" is required!')
      }
      
      const value_removed_6 = obj["removed"]
      if (value_removed_6 !== undefined) {
        json += ",\"removed\":"
        json += asBoolean(value_removed_6)
      } else {
        throw new Error('"removed" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_listWebhooks: (() => {
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
      // "#/properties/data/items/properties/events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/items/properties/events' does not match schema definition.")
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

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_5 = obj["url"]
      if (value_url_5 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_5 !== 'string') {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source)
          } else {
            json += asString(value_url_5.toString())
          }
        } else {
          json += asString(value_url_5)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_events_6 = obj["events"]
      if (value_events_6 !== undefined) {
        json += ",\"events\":"
        json += anonymous3(value_events_6)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_description_7 = obj["description"]
      if (value_description_7 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_7 !== 'string') {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source)
          } else {
            json += asString(value_description_7.toString())
          }
        } else {
          json += asString(value_description_7)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_enabled_8 = obj["enabled"]
      if (value_enabled_8 !== undefined) {
        json += ",\"enabled\":"
        json += asBoolean(value_enabled_8)
      } else {
        throw new Error('"enabled" is required!')
      }
      
      const value_createdAt_9 = obj["createdAt"]
      if (value_createdAt_9 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_9)
      } else {
        throw new Error('"createdAt" is required!')
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

      // "#/properties/meta"
      function anonymous4 (input) {
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
      
      const value_limit_13 = obj["limit"]
      if (value_limit_13 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_13)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_14 = obj["total"]
      if (value_total_14 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_14)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_10 = obj["meta"]
      if (value_meta_10 !== undefined) {
        json += ",\"meta\":"
        json += anonymous4(value_meta_10)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_createWebhook: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/events' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_5 = obj["url"]
      if (value_url_5 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_5 !== 'string') {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source)
          } else {
            json += asString(value_url_5.toString())
          }
        } else {
          json += asString(value_url_5)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_events_6 = obj["events"]
      if (value_events_6 !== undefined) {
        json += ",\"events\":"
        json += anonymous2(value_events_6)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_description_7 = obj["description"]
      if (value_description_7 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_7 !== 'string') {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source)
          } else {
            json += asString(value_description_7.toString())
          }
        } else {
          json += asString(value_description_7)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_enabled_8 = obj["enabled"]
      if (value_enabled_8 !== undefined) {
        json += ",\"enabled\":"
        json += asBoolean(value_enabled_8)
      } else {
        throw new Error('"enabled" is required!')
      }
      
      const value_createdAt_9 = obj["createdAt"]
      if (value_createdAt_9 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_9)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_secret_10 = obj["secret"]
      if (value_secret_10 !== undefined) {
        json += ",\"secret\":"
        
        if (typeof value_secret_10 !== 'string') {
          if (value_secret_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_secret_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_10.toISOString() + JSON_STR_QUOTE
          } else if (value_secret_10 instanceof RegExp) {
            json += asString(value_secret_10.source)
          } else {
            json += asString(value_secret_10.toString())
          }
        } else {
          json += asString(value_secret_10)
        }
        
      } else {
        throw new Error('"secret" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_getWebhook: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/events' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_5 = obj["url"]
      if (value_url_5 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_5 !== 'string') {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source)
          } else {
            json += asString(value_url_5.toString())
          }
        } else {
          json += asString(value_url_5)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_events_6 = obj["events"]
      if (value_events_6 !== undefined) {
        json += ",\"events\":"
        json += anonymous2(value_events_6)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_description_7 = obj["description"]
      if (value_description_7 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_7 !== 'string') {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source)
          } else {
            json += asString(value_description_7.toString())
          }
        } else {
          json += asString(value_description_7)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_enabled_8 = obj["enabled"]
      if (value_enabled_8 !== undefined) {
        json += ",\"enabled\":"
        json += asBoolean(value_enabled_8)
      } else {
        throw new Error('"enabled" is required!')
      }
      
      const value_createdAt_9 = obj["createdAt"]
      if (value_createdAt_9 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_9)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_disabledReason_10 = obj["disabledReason"]
      if (value_disabledReason_10 !== undefined) {
        json += ",\"disabledReason\":"
        
      if (value_disabledReason_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_disabledReason_10 !== 'string') {
          if (value_disabledReason_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_disabledReason_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_disabledReason_10.toISOString() + JSON_STR_QUOTE
          } else if (value_disabledReason_10 instanceof RegExp) {
            json += asString(value_disabledReason_10.source)
          } else {
            json += asString(value_disabledReason_10.toString())
          }
        } else {
          json += asString(value_disabledReason_10)
        }
        
      }
    
      } else {
        throw new Error('"disabledReason" is required!')
      }
      
      const value_failingSince_11 = obj["failingSince"]
      if (value_failingSince_11 !== undefined) {
        json += ",\"failingSince\":"
        
      if (value_failingSince_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_failingSince_11)
      }
    
      } else {
        throw new Error('"failingSince" is required!')
      }
      
      const value_previousSecretUntil_12 = obj["previousSecretUntil"]
      if (value_previousSecretUntil_12 !== undefined) {
        json += ",\"previousSecretUntil\":"
        
      if (value_previousSecretUntil_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_previousSecretUntil_12)
      }
    
      } else {
        throw new Error('"previousSecretUntil" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_updateWebhook: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/events' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_5 = obj["url"]
      if (value_url_5 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_5 !== 'string') {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source)
          } else {
            json += asString(value_url_5.toString())
          }
        } else {
          json += asString(value_url_5)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_events_6 = obj["events"]
      if (value_events_6 !== undefined) {
        json += ",\"events\":"
        json += anonymous2(value_events_6)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_description_7 = obj["description"]
      if (value_description_7 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_7 !== 'string') {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source)
          } else {
            json += asString(value_description_7.toString())
          }
        } else {
          json += asString(value_description_7)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_enabled_8 = obj["enabled"]
      if (value_enabled_8 !== undefined) {
        json += ",\"enabled\":"
        json += asBoolean(value_enabled_8)
      } else {
        throw new Error('"enabled" is required!')
      }
      
      const value_createdAt_9 = obj["createdAt"]
      if (value_createdAt_9 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_9)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_disabledReason_10 = obj["disabledReason"]
      if (value_disabledReason_10 !== undefined) {
        json += ",\"disabledReason\":"
        
      if (value_disabledReason_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_disabledReason_10 !== 'string') {
          if (value_disabledReason_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_disabledReason_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_disabledReason_10.toISOString() + JSON_STR_QUOTE
          } else if (value_disabledReason_10 instanceof RegExp) {
            json += asString(value_disabledReason_10.source)
          } else {
            json += asString(value_disabledReason_10.toString())
          }
        } else {
          json += asString(value_disabledReason_10)
        }
        
      }
    
      } else {
        throw new Error('"disabledReason" is required!')
      }
      
      const value_failingSince_11 = obj["failingSince"]
      if (value_failingSince_11 !== undefined) {
        json += ",\"failingSince\":"
        
      if (value_failingSince_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_failingSince_11)
      }
    
      } else {
        throw new Error('"failingSince" is required!')
      }
      
      const value_previousSecretUntil_12 = obj["previousSecretUntil"]
      if (value_previousSecretUntil_12 !== undefined) {
        json += ",\"previousSecretUntil\":"
        
      if (value_previousSecretUntil_12 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_previousSecretUntil_12)
      }
    
      } else {
        throw new Error('"previousSecretUntil" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_deleteWebhook: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_deleted_5 = obj["deleted"]
      if (value_deleted_5 !== undefined) {
        json += ",\"deleted\":"
        json += asBoolean(value_deleted_5)
      } else {
        throw new Error('"deleted" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_listWebhookDeliveries: (() => {
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

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_eventId_5 = obj["eventId"]
      if (value_eventId_5 !== undefined) {
        json += ",\"eventId\":"
        
        if (typeof value_eventId_5 !== 'string') {
          if (value_eventId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_eventId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_eventId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_eventId_5 instanceof RegExp) {
            json += asString(value_eventId_5.source)
          } else {
            json += asString(value_eventId_5.toString())
          }
        } else {
          json += asString(value_eventId_5)
        }
        
      } else {
        throw new Error('"eventId" is required!')
      }
      
      const value_event_6 = obj["event"]
      if (value_event_6 !== undefined) {
        json += ",\"event\":"
        
        if (typeof value_event_6 !== 'string') {
          if (value_event_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_event_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_6.toISOString() + JSON_STR_QUOTE
          } else if (value_event_6 instanceof RegExp) {
            json += asString(value_event_6.source)
          } else {
            json += asString(value_event_6.toString())
          }
        } else {
          json += asString(value_event_6)
        }
        
      } else {
        throw new Error('"event" is required!')
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
      
      const value_attempts_8 = obj["attempts"]
      if (value_attempts_8 !== undefined) {
        json += ",\"attempts\":"
        json += asInteger(value_attempts_8)
      } else {
        throw new Error('"attempts" is required!')
      }
      
      const value_nextAttemptAt_9 = obj["nextAttemptAt"]
      if (value_nextAttemptAt_9 !== undefined) {
        json += ",\"nextAttemptAt\":"
        
      if (value_nextAttemptAt_9 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_nextAttemptAt_9)
      }
    
      } else {
        throw new Error('"nextAttemptAt" is required!')
      }
      
      const value_lastAttemptAt_10 = obj["lastAttemptAt"]
      if (value_lastAttemptAt_10 !== undefined) {
        json += ",\"lastAttemptAt\":"
        
      if (value_lastAttemptAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastAttemptAt_10)
      }
    
      } else {
        throw new Error('"lastAttemptAt" is required!')
      }
      
      const value_responseStatus_11 = obj["responseStatus"]
      if (value_responseStatus_11 !== undefined) {
        json += ",\"responseStatus\":"
        
      if (value_responseStatus_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_responseStatus_11)
      }
    
      } else {
        throw new Error('"responseStatus" is required!')
      }
      
      const value_responseStart_12 = obj["responseStart"]
      if (value_responseStart_12 !== undefined) {
        json += ",\"responseStart\":"
        
      if (value_responseStart_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_responseStart_12 !== 'string') {
          if (value_responseStart_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_responseStart_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_responseStart_12.toISOString() + JSON_STR_QUOTE
          } else if (value_responseStart_12 instanceof RegExp) {
            json += asString(value_responseStart_12.source)
          } else {
            json += asString(value_responseStart_12.toString())
          }
        } else {
          json += asString(value_responseStart_12)
        }
        
      }
    
      } else {
        throw new Error('"responseStart" is required!')
      }
      
      const value_error_13 = obj["error"]
      if (value_error_13 !== undefined) {
        json += ",\"error\":"
        
      if (value_error_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_error_13 !== 'string') {
          if (value_error_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_error_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_error_13.toISOString() + JSON_STR_QUOTE
          } else if (value_error_13 instanceof RegExp) {
            json += asString(value_error_13.source)
          } else {
            json += asString(value_error_13.toString())
          }
        } else {
          json += asString(value_error_13)
        }
        
      }
    
      } else {
        throw new Error('"error" is required!')
      }
      
      const value_createdAt_14 = obj["createdAt"]
      if (value_createdAt_14 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_14)
      } else {
        throw new Error('"createdAt" is required!')
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

      // "#/properties/meta"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_page_17 = obj["page"]
      if (value_page_17 !== undefined) {
        json += "{\"page\":"
        json += asInteger(value_page_17)
      } else {
        throw new Error('"page" is required!')
      }
      
      const value_limit_18 = obj["limit"]
      if (value_limit_18 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_18)
      } else {
        throw new Error('"limit" is required!')
      }
      
      const value_total_19 = obj["total"]
      if (value_total_19 !== undefined) {
        json += ",\"total\":"
        json += asInteger(value_total_19)
      } else {
        throw new Error('"total" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
      const value_meta_15 = obj["meta"]
      if (value_meta_15 !== undefined) {
        json += ",\"meta\":"
        json += anonymous3(value_meta_15)
      } else {
        throw new Error('"meta" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_retryWebhookDelivery: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_eventId_5 = obj["eventId"]
      if (value_eventId_5 !== undefined) {
        json += ",\"eventId\":"
        
        if (typeof value_eventId_5 !== 'string') {
          if (value_eventId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_eventId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_eventId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_eventId_5 instanceof RegExp) {
            json += asString(value_eventId_5.source)
          } else {
            json += asString(value_eventId_5.toString())
          }
        } else {
          json += asString(value_eventId_5)
        }
        
      } else {
        throw new Error('"eventId" is required!')
      }
      
      const value_event_6 = obj["event"]
      if (value_event_6 !== undefined) {
        json += ",\"event\":"
        
        if (typeof value_event_6 !== 'string') {
          if (value_event_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_event_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_6.toISOString() + JSON_STR_QUOTE
          } else if (value_event_6 instanceof RegExp) {
            json += asString(value_event_6.source)
          } else {
            json += asString(value_event_6.toString())
          }
        } else {
          json += asString(value_event_6)
        }
        
      } else {
        throw new Error('"event" is required!')
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
      
      const value_attempts_8 = obj["attempts"]
      if (value_attempts_8 !== undefined) {
        json += ",\"attempts\":"
        json += asInteger(value_attempts_8)
      } else {
        throw new Error('"attempts" is required!')
      }
      
      const value_nextAttemptAt_9 = obj["nextAttemptAt"]
      if (value_nextAttemptAt_9 !== undefined) {
        json += ",\"nextAttemptAt\":"
        
      if (value_nextAttemptAt_9 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_nextAttemptAt_9)
      }
    
      } else {
        throw new Error('"nextAttemptAt" is required!')
      }
      
      const value_lastAttemptAt_10 = obj["lastAttemptAt"]
      if (value_lastAttemptAt_10 !== undefined) {
        json += ",\"lastAttemptAt\":"
        
      if (value_lastAttemptAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastAttemptAt_10)
      }
    
      } else {
        throw new Error('"lastAttemptAt" is required!')
      }
      
      const value_responseStatus_11 = obj["responseStatus"]
      if (value_responseStatus_11 !== undefined) {
        json += ",\"responseStatus\":"
        
      if (value_responseStatus_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_responseStatus_11)
      }
    
      } else {
        throw new Error('"responseStatus" is required!')
      }
      
      const value_responseStart_12 = obj["responseStart"]
      if (value_responseStart_12 !== undefined) {
        json += ",\"responseStart\":"
        
      if (value_responseStart_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_responseStart_12 !== 'string') {
          if (value_responseStart_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_responseStart_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_responseStart_12.toISOString() + JSON_STR_QUOTE
          } else if (value_responseStart_12 instanceof RegExp) {
            json += asString(value_responseStart_12.source)
          } else {
            json += asString(value_responseStart_12.toString())
          }
        } else {
          json += asString(value_responseStart_12)
        }
        
      }
    
      } else {
        throw new Error('"responseStart" is required!')
      }
      
      const value_error_13 = obj["error"]
      if (value_error_13 !== undefined) {
        json += ",\"error\":"
        
      if (value_error_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_error_13 !== 'string') {
          if (value_error_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_error_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_error_13.toISOString() + JSON_STR_QUOTE
          } else if (value_error_13 instanceof RegExp) {
            json += asString(value_error_13.source)
          } else {
            json += asString(value_error_13.toString())
          }
        } else {
          json += asString(value_error_13)
        }
        
      }
    
      } else {
        throw new Error('"error" is required!')
      }
      
      const value_createdAt_14 = obj["createdAt"]
      if (value_createdAt_14 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_14)
      } else {
        throw new Error('"createdAt" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_testWebhook: (() => {
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
    
  
    
      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_eventId_5 = obj["eventId"]
      if (value_eventId_5 !== undefined) {
        json += ",\"eventId\":"
        
        if (typeof value_eventId_5 !== 'string') {
          if (value_eventId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_eventId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_eventId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_eventId_5 instanceof RegExp) {
            json += asString(value_eventId_5.source)
          } else {
            json += asString(value_eventId_5.toString())
          }
        } else {
          json += asString(value_eventId_5)
        }
        
      } else {
        throw new Error('"eventId" is required!')
      }
      
      const value_event_6 = obj["event"]
      if (value_event_6 !== undefined) {
        json += ",\"event\":"
        
        if (typeof value_event_6 !== 'string') {
          if (value_event_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_event_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_6.toISOString() + JSON_STR_QUOTE
          } else if (value_event_6 instanceof RegExp) {
            json += asString(value_event_6.source)
          } else {
            json += asString(value_event_6.toString())
          }
        } else {
          json += asString(value_event_6)
        }
        
      } else {
        throw new Error('"event" is required!')
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
      
      const value_attempts_8 = obj["attempts"]
      if (value_attempts_8 !== undefined) {
        json += ",\"attempts\":"
        json += asInteger(value_attempts_8)
      } else {
        throw new Error('"attempts" is required!')
      }
      
      const value_nextAttemptAt_9 = obj["nextAttemptAt"]
      if (value_nextAttemptAt_9 !== undefined) {
        json += ",\"nextAttemptAt\":"
        
      if (value_nextAttemptAt_9 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_nextAttemptAt_9)
      }
    
      } else {
        throw new Error('"nextAttemptAt" is required!')
      }
      
      const value_lastAttemptAt_10 = obj["lastAttemptAt"]
      if (value_lastAttemptAt_10 !== undefined) {
        json += ",\"lastAttemptAt\":"
        
      if (value_lastAttemptAt_10 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_lastAttemptAt_10)
      }
    
      } else {
        throw new Error('"lastAttemptAt" is required!')
      }
      
      const value_responseStatus_11 = obj["responseStatus"]
      if (value_responseStatus_11 !== undefined) {
        json += ",\"responseStatus\":"
        
      if (value_responseStatus_11 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_responseStatus_11)
      }
    
      } else {
        throw new Error('"responseStatus" is required!')
      }
      
      const value_responseStart_12 = obj["responseStart"]
      if (value_responseStart_12 !== undefined) {
        json += ",\"responseStart\":"
        
      if (value_responseStart_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_responseStart_12 !== 'string') {
          if (value_responseStart_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_responseStart_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_responseStart_12.toISOString() + JSON_STR_QUOTE
          } else if (value_responseStart_12 instanceof RegExp) {
            json += asString(value_responseStart_12.source)
          } else {
            json += asString(value_responseStart_12.toString())
          }
        } else {
          json += asString(value_responseStart_12)
        }
        
      }
    
      } else {
        throw new Error('"responseStart" is required!')
      }
      
      const value_error_13 = obj["error"]
      if (value_error_13 !== undefined) {
        json += ",\"error\":"
        
      if (value_error_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_error_13 !== 'string') {
          if (value_error_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_error_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_error_13.toISOString() + JSON_STR_QUOTE
          } else if (value_error_13 instanceof RegExp) {
            json += asString(value_error_13.source)
          } else {
            json += asString(value_error_13.toString())
          }
        } else {
          json += asString(value_error_13)
        }
        
      }
    
      } else {
        throw new Error('"error" is required!')
      }
      
      const value_createdAt_14 = obj["createdAt"]
      if (value_createdAt_14 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_14)
      } else {
        throw new Error('"createdAt" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  opspilot365_rotateWebhookSecret: (() => {
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
    
  
    
    function anonymous2 (obj) {
      // "#/properties/data/properties/events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/properties/data/properties/events' does not match schema definition.")
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

      // "#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_4 = obj["id"]
      if (value_id_4 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_4 !== 'string') {
          if (value_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_id_4 instanceof RegExp) {
            json += asString(value_id_4.source)
          } else {
            json += asString(value_id_4.toString())
          }
        } else {
          json += asString(value_id_4)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_5 = obj["url"]
      if (value_url_5 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_5 !== 'string') {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source)
          } else {
            json += asString(value_url_5.toString())
          }
        } else {
          json += asString(value_url_5)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_events_6 = obj["events"]
      if (value_events_6 !== undefined) {
        json += ",\"events\":"
        json += anonymous2(value_events_6)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_description_7 = obj["description"]
      if (value_description_7 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_7 !== 'string') {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source)
          } else {
            json += asString(value_description_7.toString())
          }
        } else {
          json += asString(value_description_7)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_enabled_8 = obj["enabled"]
      if (value_enabled_8 !== undefined) {
        json += ",\"enabled\":"
        json += asBoolean(value_enabled_8)
      } else {
        throw new Error('"enabled" is required!')
      }
      
      const value_createdAt_9 = obj["createdAt"]
      if (value_createdAt_9 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_9)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_secret_10 = obj["secret"]
      if (value_secret_10 !== undefined) {
        json += ",\"secret\":"
        
        if (typeof value_secret_10 !== 'string') {
          if (value_secret_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_secret_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_10.toISOString() + JSON_STR_QUOTE
          } else if (value_secret_10 instanceof RegExp) {
            json += asString(value_secret_10.source)
          } else {
            json += asString(value_secret_10.toString())
          }
        } else {
          json += asString(value_secret_10)
        }
        
      } else {
        throw new Error('"secret" is required!')
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
      const value_data_2 = obj["data"]
      if (value_data_2 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_2)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
}

// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  userpilot_identifyUser: null,
  userpilot_identifyCompany: null,
  userpilot_trackEvent: null,
  userpilot_listUsers: (() => {
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
    
  
    
      // "#/properties/data/items/properties/metadata"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_6 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_6 ? JSON_STR_COMMA : ((addComma_6 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_6) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/data/items"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_user_id_3 = obj["user_id"]
      if (value_user_id_3 !== undefined) {
        json += "{\"user_id\":"
        
        if (typeof value_user_id_3 !== 'string') {
          if (value_user_id_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_user_id_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_user_id_3.toISOString() + JSON_STR_QUOTE
          } else if (value_user_id_3 instanceof RegExp) {
            json += asString(value_user_id_3.source)
          } else {
            json += asString(value_user_id_3.toString())
          }
        } else {
          json += asString(value_user_id_3)
        }
        
      } else {
        throw new Error('"user_id" is required!')
      }
      
      const value_company_id_4 = obj["company_id"]
      if (value_company_id_4 !== undefined) {
        json += ",\"company_id\":"
        
      if (value_company_id_4 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_company_id_4 !== 'string') {
          if (value_company_id_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_company_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_company_id_4.toISOString() + JSON_STR_QUOTE
          } else if (value_company_id_4 instanceof RegExp) {
            json += asString(value_company_id_4.source)
          } else {
            json += asString(value_company_id_4.toString())
          }
        } else {
          json += asString(value_company_id_4)
        }
        
      }
    
      } else {
        throw new Error('"company_id" is required!')
      }
      
      const value_metadata_5 = obj["metadata"]
      if (value_metadata_5 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous3(value_metadata_5)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_created_at_7 = obj["created_at"]
      if (value_created_at_7 !== undefined) {
        json += ",\"created_at\":"
        
      if (value_created_at_7 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_created_at_7)
      }
    
      } else {
        throw new Error('"created_at" is required!')
      }
      
      const value_first_seen_at_8 = obj["first_seen_at"]
      if (value_first_seen_at_8 !== undefined) {
        json += ",\"first_seen_at\":"
        json += asDateTime(value_first_seen_at_8)
      } else {
        throw new Error('"first_seen_at" is required!')
      }
      
      const value_last_seen_at_9 = obj["last_seen_at"]
      if (value_last_seen_at_9 !== undefined) {
        json += ",\"last_seen_at\":"
        json += asDateTime(value_last_seen_at_9)
      } else {
        throw new Error('"last_seen_at" is required!')
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

      // "#/properties/metadata/properties/cursor"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_after_14 = obj["after"]
      if (value_after_14 !== undefined) {
        json += "{\"after\":"
        
      if (value_after_14 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_after_14 !== 'string') {
          if (value_after_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_after_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_after_14.toISOString() + JSON_STR_QUOTE
          } else if (value_after_14 instanceof RegExp) {
            json += asString(value_after_14.source)
          } else {
            json += asString(value_after_14.toString())
          }
        } else {
          json += asString(value_after_14)
        }
        
      }
    
      } else {
        throw new Error('"after" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_cursor_12 = obj["cursor"]
      if (value_cursor_12 !== undefined) {
        json += "{\"cursor\":"
        json += anonymous5(value_cursor_12)
      } else {
        throw new Error('"cursor" is required!')
      }
      
      const value_limit_15 = obj["limit"]
      if (value_limit_15 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_15)
      } else {
        throw new Error('"limit" is required!')
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
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous4(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_deleteUsers: (() => {
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

        
      const value_message_1 = obj["message"]
      if (value_message_1 !== undefined) {
        json += "{\"message\":"
        
        if (typeof value_message_1 !== 'string') {
          if (value_message_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE
          } else if (value_message_1 instanceof RegExp) {
            json += asString(value_message_1.source)
          } else {
            json += asString(value_message_1.toString())
          }
        } else {
          json += asString(value_message_1)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_getUser: (() => {
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
    
  
    
      // "#/properties/metadata"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_4 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_4 ? JSON_STR_COMMA : ((addComma_4 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_4) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_user_id_1 = obj["user_id"]
      if (value_user_id_1 !== undefined) {
        json += "{\"user_id\":"
        
        if (typeof value_user_id_1 !== 'string') {
          if (value_user_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_user_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_user_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_user_id_1 instanceof RegExp) {
            json += asString(value_user_id_1.source)
          } else {
            json += asString(value_user_id_1.toString())
          }
        } else {
          json += asString(value_user_id_1)
        }
        
      } else {
        throw new Error('"user_id" is required!')
      }
      
      const value_company_id_2 = obj["company_id"]
      if (value_company_id_2 !== undefined) {
        json += ",\"company_id\":"
        
      if (value_company_id_2 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_company_id_2 !== 'string') {
          if (value_company_id_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_company_id_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_company_id_2.toISOString() + JSON_STR_QUOTE
          } else if (value_company_id_2 instanceof RegExp) {
            json += asString(value_company_id_2.source)
          } else {
            json += asString(value_company_id_2.toString())
          }
        } else {
          json += asString(value_company_id_2)
        }
        
      }
    
      } else {
        throw new Error('"company_id" is required!')
      }
      
      const value_metadata_3 = obj["metadata"]
      if (value_metadata_3 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous1(value_metadata_3)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_created_at_5 = obj["created_at"]
      if (value_created_at_5 !== undefined) {
        json += ",\"created_at\":"
        
      if (value_created_at_5 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_created_at_5)
      }
    
      } else {
        throw new Error('"created_at" is required!')
      }
      
      const value_first_seen_at_6 = obj["first_seen_at"]
      if (value_first_seen_at_6 !== undefined) {
        json += ",\"first_seen_at\":"
        json += asDateTime(value_first_seen_at_6)
      } else {
        throw new Error('"first_seen_at" is required!')
      }
      
      const value_last_seen_at_7 = obj["last_seen_at"]
      if (value_last_seen_at_7 !== undefined) {
        json += ",\"last_seen_at\":"
        json += asDateTime(value_last_seen_at_7)
      } else {
        throw new Error('"last_seen_at" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_deleteCompanies: (() => {
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

        
      const value_message_1 = obj["message"]
      if (value_message_1 !== undefined) {
        json += "{\"message\":"
        
        if (typeof value_message_1 !== 'string') {
          if (value_message_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_1.toISOString() + JSON_STR_QUOTE
          } else if (value_message_1 instanceof RegExp) {
            json += asString(value_message_1.source)
          } else {
            json += asString(value_message_1.toString())
          }
        } else {
          json += asString(value_message_1)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_getCompany: (() => {
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
    
  
    
      // "#/properties/metadata"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        let addComma_3 = false

    for (const key of Object.keys(obj)) {
      if (
        
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += addComma_3 ? JSON_STR_COMMA : ((addComma_3 = true), JSON_STR_BEGIN_OBJECT)
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  if (!addComma_3) json += JSON_STR_BEGIN_OBJECT

return json + JSON_STR_END_OBJECT

      }
    

      // "#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_company_id_1 = obj["company_id"]
      if (value_company_id_1 !== undefined) {
        json += "{\"company_id\":"
        
        if (typeof value_company_id_1 !== 'string') {
          if (value_company_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_company_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_company_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_company_id_1 instanceof RegExp) {
            json += asString(value_company_id_1.source)
          } else {
            json += asString(value_company_id_1.toString())
          }
        } else {
          json += asString(value_company_id_1)
        }
        
      } else {
        throw new Error('"company_id" is required!')
      }
      
      const value_metadata_2 = obj["metadata"]
      if (value_metadata_2 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous1(value_metadata_2)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_created_at_4 = obj["created_at"]
      if (value_created_at_4 !== undefined) {
        json += ",\"created_at\":"
        
      if (value_created_at_4 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_created_at_4)
      }
    
      } else {
        throw new Error('"created_at" is required!')
      }
      
      const value_first_seen_at_5 = obj["first_seen_at"]
      if (value_first_seen_at_5 !== undefined) {
        json += ",\"first_seen_at\":"
        json += asDateTime(value_first_seen_at_5)
      } else {
        throw new Error('"first_seen_at" is required!')
      }
      
      const value_last_seen_at_6 = obj["last_seen_at"]
      if (value_last_seen_at_6 !== undefined) {
        json += ",\"last_seen_at\":"
        json += asDateTime(value_last_seen_at_6)
      } else {
        throw new Error('"last_seen_at" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_listEvents: (() => {
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
    
  
    
      // "#/properties/data/items/properties/metadata"
      function anonymous3 (input) {
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
      
      const value_event_type_4 = obj["event_type"]
      if (value_event_type_4 !== undefined) {
        json += ",\"event_type\":"
        
        if (typeof value_event_type_4 !== 'string') {
          if (value_event_type_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_event_type_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_type_4.toISOString() + JSON_STR_QUOTE
          } else if (value_event_type_4 instanceof RegExp) {
            json += asString(value_event_type_4.source)
          } else {
            json += asString(value_event_type_4.toString())
          }
        } else {
          json += asString(value_event_type_4)
        }
        
      } else {
        throw new Error('"event_type" is required!')
      }
      
      const value_event_name_5 = obj["event_name"]
      if (value_event_name_5 !== undefined) {
        json += ",\"event_name\":"
        
      if (value_event_name_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_event_name_5 !== 'string') {
          if (value_event_name_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_event_name_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_name_5.toISOString() + JSON_STR_QUOTE
          } else if (value_event_name_5 instanceof RegExp) {
            json += asString(value_event_name_5.source)
          } else {
            json += asString(value_event_name_5.toString())
          }
        } else {
          json += asString(value_event_name_5)
        }
        
      }
    
      } else {
        throw new Error('"event_name" is required!')
      }
      
      const value_user_id_6 = obj["user_id"]
      if (value_user_id_6 !== undefined) {
        json += ",\"user_id\":"
        
        if (typeof value_user_id_6 !== 'string') {
          if (value_user_id_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_user_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_user_id_6.toISOString() + JSON_STR_QUOTE
          } else if (value_user_id_6 instanceof RegExp) {
            json += asString(value_user_id_6.source)
          } else {
            json += asString(value_user_id_6.toString())
          }
        } else {
          json += asString(value_user_id_6)
        }
        
      } else {
        throw new Error('"user_id" is required!')
      }
      
      const value_company_id_7 = obj["company_id"]
      if (value_company_id_7 !== undefined) {
        json += ",\"company_id\":"
        
      if (value_company_id_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_company_id_7 !== 'string') {
          if (value_company_id_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_company_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_company_id_7.toISOString() + JSON_STR_QUOTE
          } else if (value_company_id_7 instanceof RegExp) {
            json += asString(value_company_id_7.source)
          } else {
            json += asString(value_company_id_7.toString())
          }
        } else {
          json += asString(value_company_id_7)
        }
        
      }
    
      } else {
        throw new Error('"company_id" is required!')
      }
      
      const value_source_8 = obj["source"]
      if (value_source_8 !== undefined) {
        json += ",\"source\":"
        
        if (typeof value_source_8 !== 'string') {
          if (value_source_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_source_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_source_8.toISOString() + JSON_STR_QUOTE
          } else if (value_source_8 instanceof RegExp) {
            json += asString(value_source_8.source)
          } else {
            json += asString(value_source_8.toString())
          }
        } else {
          json += asString(value_source_8)
        }
        
      } else {
        throw new Error('"source" is required!')
      }
      
      const value_inserted_at_9 = obj["inserted_at"]
      if (value_inserted_at_9 !== undefined) {
        json += ",\"inserted_at\":"
        json += asDateTime(value_inserted_at_9)
      } else {
        throw new Error('"inserted_at" is required!')
      }
      
      const value_metadata_10 = obj["metadata"]
      if (value_metadata_10 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous3(value_metadata_10)
      } else {
        throw new Error('"metadata" is required!')
      }
      
      const value_hostname_12 = obj["hostname"]
      if (value_hostname_12 !== undefined) {
        json += ",\"hostname\":"
        
        if (typeof value_hostname_12 !== 'string') {
          if (value_hostname_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_hostname_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_hostname_12.toISOString() + JSON_STR_QUOTE
          } else if (value_hostname_12 instanceof RegExp) {
            json += asString(value_hostname_12.source)
          } else {
            json += asString(value_hostname_12.toString())
          }
        } else {
          json += asString(value_hostname_12)
        }
        
      }

      const value_pathname_13 = obj["pathname"]
      if (value_pathname_13 !== undefined) {
        json += ",\"pathname\":"
        
        if (typeof value_pathname_13 !== 'string') {
          if (value_pathname_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pathname_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_pathname_13.toISOString() + JSON_STR_QUOTE
          } else if (value_pathname_13 instanceof RegExp) {
            json += asString(value_pathname_13.source)
          } else {
            json += asString(value_pathname_13.toString())
          }
        } else {
          json += asString(value_pathname_13)
        }
        
      }

      const value_country_code_14 = obj["country_code"]
      if (value_country_code_14 !== undefined) {
        json += ",\"country_code\":"
        
        if (typeof value_country_code_14 !== 'string') {
          if (value_country_code_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_14.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_14 instanceof RegExp) {
            json += asString(value_country_code_14.source)
          } else {
            json += asString(value_country_code_14.toString())
          }
        } else {
          json += asString(value_country_code_14)
        }
        
      }

      const value_screen_width_15 = obj["screen_width"]
      if (value_screen_width_15 !== undefined) {
        json += ",\"screen_width\":"
        json += asInteger(value_screen_width_15)
      }

      const value_screen_height_16 = obj["screen_height"]
      if (value_screen_height_16 !== undefined) {
        json += ",\"screen_height\":"
        json += asInteger(value_screen_height_16)
      }

      const value_operating_system_17 = obj["operating_system"]
      if (value_operating_system_17 !== undefined) {
        json += ",\"operating_system\":"
        
        if (typeof value_operating_system_17 !== 'string') {
          if (value_operating_system_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_operating_system_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_operating_system_17.toISOString() + JSON_STR_QUOTE
          } else if (value_operating_system_17 instanceof RegExp) {
            json += asString(value_operating_system_17.source)
          } else {
            json += asString(value_operating_system_17.toString())
          }
        } else {
          json += asString(value_operating_system_17)
        }
        
      }

      const value_browser_18 = obj["browser"]
      if (value_browser_18 !== undefined) {
        json += ",\"browser\":"
        
        if (typeof value_browser_18 !== 'string') {
          if (value_browser_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_browser_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_browser_18.toISOString() + JSON_STR_QUOTE
          } else if (value_browser_18 instanceof RegExp) {
            json += asString(value_browser_18.source)
          } else {
            json += asString(value_browser_18.toString())
          }
        } else {
          json += asString(value_browser_18)
        }
        
      }

      const value_browser_language_19 = obj["browser_language"]
      if (value_browser_language_19 !== undefined) {
        json += ",\"browser_language\":"
        
        if (typeof value_browser_language_19 !== 'string') {
          if (value_browser_language_19 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_browser_language_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_browser_language_19.toISOString() + JSON_STR_QUOTE
          } else if (value_browser_language_19 instanceof RegExp) {
            json += asString(value_browser_language_19.source)
          } else {
            json += asString(value_browser_language_19.toString())
          }
        } else {
          json += asString(value_browser_language_19)
        }
        
      }

      const value_user_agent_20 = obj["user_agent"]
      if (value_user_agent_20 !== undefined) {
        json += ",\"user_agent\":"
        
        if (typeof value_user_agent_20 !== 'string') {
          if (value_user_agent_20 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_user_agent_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_user_agent_20.toISOString() + JSON_STR_QUOTE
          } else if (value_user_agent_20 instanceof RegExp) {
            json += asString(value_user_agent_20.source)
          } else {
            json += asString(value_user_agent_20.toString())
          }
        } else {
          json += asString(value_user_agent_20)
        }
        
      }

      const value_device_type_21 = obj["device_type"]
      if (value_device_type_21 !== undefined) {
        json += ",\"device_type\":"
        
        if (typeof value_device_type_21 !== 'string') {
          if (value_device_type_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_device_type_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_device_type_21.toISOString() + JSON_STR_QUOTE
          } else if (value_device_type_21 instanceof RegExp) {
            json += asString(value_device_type_21.source)
          } else {
            json += asString(value_device_type_21.toString())
          }
        } else {
          json += asString(value_device_type_21)
        }
        
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

      // "#/properties/metadata/properties/cursor"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_after_26 = obj["after"]
      if (value_after_26 !== undefined) {
        json += "{\"after\":"
        
      if (value_after_26 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_after_26 !== 'string') {
          if (value_after_26 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_after_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_after_26.toISOString() + JSON_STR_QUOTE
          } else if (value_after_26 instanceof RegExp) {
            json += asString(value_after_26.source)
          } else {
            json += asString(value_after_26.toString())
          }
        } else {
          json += asString(value_after_26)
        }
        
      }
    
      } else {
        throw new Error('"after" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/metadata"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_cursor_24 = obj["cursor"]
      if (value_cursor_24 !== undefined) {
        json += "{\"cursor\":"
        json += anonymous5(value_cursor_24)
      } else {
        throw new Error('"cursor" is required!')
      }
      
      const value_limit_27 = obj["limit"]
      if (value_limit_27 !== undefined) {
        json += ",\"limit\":"
        json += asInteger(value_limit_27)
      } else {
        throw new Error('"limit" is required!')
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
      
      const value_metadata_22 = obj["metadata"]
      if (value_metadata_22 !== undefined) {
        json += ",\"metadata\":"
        json += anonymous4(value_metadata_22)
      } else {
        throw new Error('"metadata" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_bulkIdentifyUsers: (() => {
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

        
      const value_job_id_1 = obj["job_id"]
      if (value_job_id_1 !== undefined) {
        json += "{\"job_id\":"
        
        if (typeof value_job_id_1 !== 'string') {
          if (value_job_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_job_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_job_id_1 instanceof RegExp) {
            json += asString(value_job_id_1.source)
          } else {
            json += asString(value_job_id_1.toString())
          }
        } else {
          json += asString(value_job_id_1)
        }
        
      } else {
        throw new Error('"job_id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_3 !== 'string') {
          if (value_status_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_3.toISOString() + JSON_STR_QUOTE
          } else if (value_status_3 instanceof RegExp) {
            json += asString(value_status_3.source)
          } else {
            json += asString(value_status_3.toString())
          }
        } else {
          json += asString(value_status_3)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_filename_4 = obj["filename"]
      if (value_filename_4 !== undefined) {
        json += ",\"filename\":"
        
        if (typeof value_filename_4 !== 'string') {
          if (value_filename_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_filename_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_filename_4.toISOString() + JSON_STR_QUOTE
          } else if (value_filename_4 instanceof RegExp) {
            json += asString(value_filename_4.source)
          } else {
            json += asString(value_filename_4.toString())
          }
        } else {
          json += asString(value_filename_4)
        }
        
      } else {
        throw new Error('"filename" is required!')
      }
      
      const value_file_size_5 = obj["file_size"]
      if (value_file_size_5 !== undefined) {
        json += ",\"file_size\":"
        json += asInteger(value_file_size_5)
      } else {
        throw new Error('"file_size" is required!')
      }
      
      const value_total_rows_6 = obj["total_rows"]
      if (value_total_rows_6 !== undefined) {
        json += ",\"total_rows\":"
        json += asInteger(value_total_rows_6)
      } else {
        throw new Error('"total_rows" is required!')
      }
      
      const value_start_time_7 = obj["start_time"]
      if (value_start_time_7 !== undefined) {
        json += ",\"start_time\":"
        json += asDateTime(value_start_time_7)
      } else {
        throw new Error('"start_time" is required!')
      }
      
      const value_end_time_8 = obj["end_time"]
      if (value_end_time_8 !== undefined) {
        json += ",\"end_time\":"
        
      if (value_end_time_8 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_end_time_8)
      }
    
      } else {
        throw new Error('"end_time" is required!')
      }
      
      const value_links_9 = obj["links"]
      if (value_links_9 !== undefined) {
        json += ",\"links\":"
        
        if (typeof value_links_9 !== 'string') {
          if (value_links_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_links_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_links_9.toISOString() + JSON_STR_QUOTE
          } else if (value_links_9 instanceof RegExp) {
            json += asString(value_links_9.source)
          } else {
            json += asString(value_links_9.toString())
          }
        } else {
          json += asString(value_links_9)
        }
        
      } else {
        throw new Error('"links" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_bulkIdentifyCompanies: (() => {
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

        
      const value_job_id_1 = obj["job_id"]
      if (value_job_id_1 !== undefined) {
        json += "{\"job_id\":"
        
        if (typeof value_job_id_1 !== 'string') {
          if (value_job_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_job_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_job_id_1 instanceof RegExp) {
            json += asString(value_job_id_1.source)
          } else {
            json += asString(value_job_id_1.toString())
          }
        } else {
          json += asString(value_job_id_1)
        }
        
      } else {
        throw new Error('"job_id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_3 !== 'string') {
          if (value_status_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_3.toISOString() + JSON_STR_QUOTE
          } else if (value_status_3 instanceof RegExp) {
            json += asString(value_status_3.source)
          } else {
            json += asString(value_status_3.toString())
          }
        } else {
          json += asString(value_status_3)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_filename_4 = obj["filename"]
      if (value_filename_4 !== undefined) {
        json += ",\"filename\":"
        
        if (typeof value_filename_4 !== 'string') {
          if (value_filename_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_filename_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_filename_4.toISOString() + JSON_STR_QUOTE
          } else if (value_filename_4 instanceof RegExp) {
            json += asString(value_filename_4.source)
          } else {
            json += asString(value_filename_4.toString())
          }
        } else {
          json += asString(value_filename_4)
        }
        
      } else {
        throw new Error('"filename" is required!')
      }
      
      const value_file_size_5 = obj["file_size"]
      if (value_file_size_5 !== undefined) {
        json += ",\"file_size\":"
        json += asInteger(value_file_size_5)
      } else {
        throw new Error('"file_size" is required!')
      }
      
      const value_total_rows_6 = obj["total_rows"]
      if (value_total_rows_6 !== undefined) {
        json += ",\"total_rows\":"
        json += asInteger(value_total_rows_6)
      } else {
        throw new Error('"total_rows" is required!')
      }
      
      const value_start_time_7 = obj["start_time"]
      if (value_start_time_7 !== undefined) {
        json += ",\"start_time\":"
        json += asDateTime(value_start_time_7)
      } else {
        throw new Error('"start_time" is required!')
      }
      
      const value_end_time_8 = obj["end_time"]
      if (value_end_time_8 !== undefined) {
        json += ",\"end_time\":"
        
      if (value_end_time_8 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_end_time_8)
      }
    
      } else {
        throw new Error('"end_time" is required!')
      }
      
      const value_links_9 = obj["links"]
      if (value_links_9 !== undefined) {
        json += ",\"links\":"
        
        if (typeof value_links_9 !== 'string') {
          if (value_links_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_links_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_links_9.toISOString() + JSON_STR_QUOTE
          } else if (value_links_9 instanceof RegExp) {
            json += asString(value_links_9.source)
          } else {
            json += asString(value_links_9.toString())
          }
        } else {
          json += asString(value_links_9)
        }
        
      } else {
        throw new Error('"links" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_createImport: (() => {
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

        
      const value_job_id_1 = obj["job_id"]
      if (value_job_id_1 !== undefined) {
        json += "{\"job_id\":"
        
        if (typeof value_job_id_1 !== 'string') {
          if (value_job_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_job_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_job_id_1 instanceof RegExp) {
            json += asString(value_job_id_1.source)
          } else {
            json += asString(value_job_id_1.toString())
          }
        } else {
          json += asString(value_job_id_1)
        }
        
      } else {
        throw new Error('"job_id" is required!')
      }
      
      const value_status_2 = obj["status"]
      if (value_status_2 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_2 !== 'string') {
          if (value_status_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_2.toISOString() + JSON_STR_QUOTE
          } else if (value_status_2 instanceof RegExp) {
            json += asString(value_status_2.source)
          } else {
            json += asString(value_status_2.toString())
          }
        } else {
          json += asString(value_status_2)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_filename_3 = obj["filename"]
      if (value_filename_3 !== undefined) {
        json += ",\"filename\":"
        
        if (typeof value_filename_3 !== 'string') {
          if (value_filename_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_filename_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_filename_3.toISOString() + JSON_STR_QUOTE
          } else if (value_filename_3 instanceof RegExp) {
            json += asString(value_filename_3.source)
          } else {
            json += asString(value_filename_3.toString())
          }
        } else {
          json += asString(value_filename_3)
        }
        
      } else {
        throw new Error('"filename" is required!')
      }
      
      const value_file_size_4 = obj["file_size"]
      if (value_file_size_4 !== undefined) {
        json += ",\"file_size\":"
        
        if (typeof value_file_size_4 !== 'string') {
          if (value_file_size_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_file_size_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_file_size_4.toISOString() + JSON_STR_QUOTE
          } else if (value_file_size_4 instanceof RegExp) {
            json += asString(value_file_size_4.source)
          } else {
            json += asString(value_file_size_4.toString())
          }
        } else {
          json += asString(value_file_size_4)
        }
        
      } else {
        throw new Error('"file_size" is required!')
      }
      
      const value_total_rows_5 = obj["total_rows"]
      if (value_total_rows_5 !== undefined) {
        json += ",\"total_rows\":"
        
        if (typeof value_total_rows_5 !== 'string') {
          if (value_total_rows_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_total_rows_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_total_rows_5.toISOString() + JSON_STR_QUOTE
          } else if (value_total_rows_5 instanceof RegExp) {
            json += asString(value_total_rows_5.source)
          } else {
            json += asString(value_total_rows_5.toString())
          }
        } else {
          json += asString(value_total_rows_5)
        }
        
      } else {
        throw new Error('"total_rows" is required!')
      }
      
      const value_start_time_6 = obj["start_time"]
      if (value_start_time_6 !== undefined) {
        json += ",\"start_time\":"
        json += asDateTime(value_start_time_6)
      } else {
        throw new Error('"start_time" is required!')
      }
      
      const value_end_time_7 = obj["end_time"]
      if (value_end_time_7 !== undefined) {
        json += ",\"end_time\":"
        
      if (value_end_time_7 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_end_time_7)
      }
    
      } else {
        throw new Error('"end_time" is required!')
      }
      
      const value_links_8 = obj["links"]
      if (value_links_8 !== undefined) {
        json += ",\"links\":"
        
        if (typeof value_links_8 !== 'string') {
          if (value_links_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_links_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_links_8.toISOString() + JSON_STR_QUOTE
          } else if (value_links_8 instanceof RegExp) {
            json += asString(value_links_8.source)
          } else {
            json += asString(value_links_8.toString())
          }
        } else {
          json += asString(value_links_8)
        }
        
      } else {
        throw new Error('"links" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_listBackgroundJobs: (() => {
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
    
  
    
      // "#/items"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_job_id_1 = obj["job_id"]
      if (value_job_id_1 !== undefined) {
        json += "{\"job_id\":"
        
        if (typeof value_job_id_1 !== 'string') {
          if (value_job_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_job_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_job_id_1 instanceof RegExp) {
            json += asString(value_job_id_1.source)
          } else {
            json += asString(value_job_id_1.toString())
          }
        } else {
          json += asString(value_job_id_1)
        }
        
      } else {
        throw new Error('"job_id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_3 !== 'string') {
          if (value_status_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_3.toISOString() + JSON_STR_QUOTE
          } else if (value_status_3 instanceof RegExp) {
            json += asString(value_status_3.source)
          } else {
            json += asString(value_status_3.toString())
          }
        } else {
          json += asString(value_status_3)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_filename_4 = obj["filename"]
      if (value_filename_4 !== undefined) {
        json += ",\"filename\":"
        
        if (typeof value_filename_4 !== 'string') {
          if (value_filename_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_filename_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_filename_4.toISOString() + JSON_STR_QUOTE
          } else if (value_filename_4 instanceof RegExp) {
            json += asString(value_filename_4.source)
          } else {
            json += asString(value_filename_4.toString())
          }
        } else {
          json += asString(value_filename_4)
        }
        
      } else {
        throw new Error('"filename" is required!')
      }
      
      const value_file_size_5 = obj["file_size"]
      if (value_file_size_5 !== undefined) {
        json += ",\"file_size\":"
        json += asInteger(value_file_size_5)
      } else {
        throw new Error('"file_size" is required!')
      }
      
      const value_total_rows_6 = obj["total_rows"]
      if (value_total_rows_6 !== undefined) {
        json += ",\"total_rows\":"
        json += asInteger(value_total_rows_6)
      } else {
        throw new Error('"total_rows" is required!')
      }
      
      const value_start_time_7 = obj["start_time"]
      if (value_start_time_7 !== undefined) {
        json += ",\"start_time\":"
        json += asDateTime(value_start_time_7)
      } else {
        throw new Error('"start_time" is required!')
      }
      
      const value_end_time_8 = obj["end_time"]
      if (value_end_time_8 !== undefined) {
        json += ",\"end_time\":"
        
      if (value_end_time_8 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_end_time_8)
      }
    
      } else {
        throw new Error('"end_time" is required!')
      }
      
      const value_links_9 = obj["links"]
      if (value_links_9 !== undefined) {
        json += ",\"links\":"
        
        if (typeof value_links_9 !== 'string') {
          if (value_links_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_links_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_links_9.toISOString() + JSON_STR_QUOTE
          } else if (value_links_9 instanceof RegExp) {
            json += asString(value_links_9.source)
          } else {
            json += asString(value_links_9.toString())
          }
        } else {
          json += asString(value_links_9)
        }
        
      } else {
        throw new Error('"links" is required!')
      }
      
      const value_completed_rows_10 = obj["completed_rows"]
      if (value_completed_rows_10 !== undefined) {
        json += ",\"completed_rows\":"
        json += asInteger(value_completed_rows_10)
      } else {
        throw new Error('"completed_rows" is required!')
      }
      
      const value_failed_rows_11 = obj["failed_rows"]
      if (value_failed_rows_11 !== undefined) {
        json += ",\"failed_rows\":"
        json += asInteger(value_failed_rows_11)
      } else {
        throw new Error('"failed_rows" is required!')
      }
      
      const value_failure_12 = obj["failure"]
      if (value_failure_12 !== undefined) {
        json += ",\"failure\":"
        
      if (value_failure_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_failure_12 !== 'string') {
          if (value_failure_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_failure_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_failure_12.toISOString() + JSON_STR_QUOTE
          } else if (value_failure_12 instanceof RegExp) {
            json += asString(value_failure_12.source)
          } else {
            json += asString(value_failure_12.toString())
          }
        } else {
          json += asString(value_failure_12)
        }
        
      }
    
      } else {
        throw new Error('"failure" is required!')
      }
      
      const value_elapsed_time_13 = obj["elapsed_time"]
      if (value_elapsed_time_13 !== undefined) {
        json += ",\"elapsed_time\":"
        json += asInteger(value_elapsed_time_13)
      } else {
        throw new Error('"elapsed_time" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous0 (obj) {
      // "#"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous1(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous1(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_getBackgroundJob: (() => {
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

        
      const value_job_id_1 = obj["job_id"]
      if (value_job_id_1 !== undefined) {
        json += "{\"job_id\":"
        
        if (typeof value_job_id_1 !== 'string') {
          if (value_job_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_job_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_job_id_1 instanceof RegExp) {
            json += asString(value_job_id_1.source)
          } else {
            json += asString(value_job_id_1.toString())
          }
        } else {
          json += asString(value_job_id_1)
        }
        
      } else {
        throw new Error('"job_id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_3 !== 'string') {
          if (value_status_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_3.toISOString() + JSON_STR_QUOTE
          } else if (value_status_3 instanceof RegExp) {
            json += asString(value_status_3.source)
          } else {
            json += asString(value_status_3.toString())
          }
        } else {
          json += asString(value_status_3)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_filename_4 = obj["filename"]
      if (value_filename_4 !== undefined) {
        json += ",\"filename\":"
        
        if (typeof value_filename_4 !== 'string') {
          if (value_filename_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_filename_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_filename_4.toISOString() + JSON_STR_QUOTE
          } else if (value_filename_4 instanceof RegExp) {
            json += asString(value_filename_4.source)
          } else {
            json += asString(value_filename_4.toString())
          }
        } else {
          json += asString(value_filename_4)
        }
        
      } else {
        throw new Error('"filename" is required!')
      }
      
      const value_file_size_5 = obj["file_size"]
      if (value_file_size_5 !== undefined) {
        json += ",\"file_size\":"
        json += asInteger(value_file_size_5)
      } else {
        throw new Error('"file_size" is required!')
      }
      
      const value_total_rows_6 = obj["total_rows"]
      if (value_total_rows_6 !== undefined) {
        json += ",\"total_rows\":"
        json += asInteger(value_total_rows_6)
      } else {
        throw new Error('"total_rows" is required!')
      }
      
      const value_start_time_7 = obj["start_time"]
      if (value_start_time_7 !== undefined) {
        json += ",\"start_time\":"
        json += asDateTime(value_start_time_7)
      } else {
        throw new Error('"start_time" is required!')
      }
      
      const value_end_time_8 = obj["end_time"]
      if (value_end_time_8 !== undefined) {
        json += ",\"end_time\":"
        
      if (value_end_time_8 === null) {
        json += JSON_STR_NULL
      } else {
    json += asDateTime(value_end_time_8)
      }
    
      } else {
        throw new Error('"end_time" is required!')
      }
      
      const value_links_9 = obj["links"]
      if (value_links_9 !== undefined) {
        json += ",\"links\":"
        
        if (typeof value_links_9 !== 'string') {
          if (value_links_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_links_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_links_9.toISOString() + JSON_STR_QUOTE
          } else if (value_links_9 instanceof RegExp) {
            json += asString(value_links_9.source)
          } else {
            json += asString(value_links_9.toString())
          }
        } else {
          json += asString(value_links_9)
        }
        
      } else {
        throw new Error('"links" is required!')
      }
      
      const value_completed_rows_10 = obj["completed_rows"]
      if (value_completed_rows_10 !== undefined) {
        json += ",\"completed_rows\":"
        json += asInteger(value_completed_rows_10)
      } else {
        throw new Error('"completed_rows" is required!')
      }
      
      const value_failed_rows_11 = obj["failed_rows"]
      if (value_failed_rows_11 !== undefined) {
        json += ",\"failed_rows\":"
        json += asInteger(value_failed_rows_11)
      } else {
        throw new Error('"failed_rows" is required!')
      }
      
      const value_failure_12 = obj["failure"]
      if (value_failure_12 !== undefined) {
        json += ",\"failure\":"
        
      if (value_failure_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_failure_12 !== 'string') {
          if (value_failure_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_failure_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_failure_12.toISOString() + JSON_STR_QUOTE
          } else if (value_failure_12 instanceof RegExp) {
            json += asString(value_failure_12.source)
          } else {
            json += asString(value_failure_12.toString())
          }
        } else {
          json += asString(value_failure_12)
        }
        
      }
    
      } else {
        throw new Error('"failure" is required!')
      }
      
      const value_elapsed_time_13 = obj["elapsed_time"]
      if (value_elapsed_time_13 !== undefined) {
        json += ",\"elapsed_time\":"
        json += asInteger(value_elapsed_time_13)
      } else {
        throw new Error('"elapsed_time" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  userpilot_listBackgroundJobErrors: (() => {
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
    
  
    
      // "#/items"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_line_1 = obj["line"]
      if (value_line_1 !== undefined) {
        json += "{\"line\":"
        json += asInteger(value_line_1)
      } else {
        throw new Error('"line" is required!')
      }
      
      const value_field_2 = obj["field"]
      if (value_field_2 !== undefined) {
        json += ",\"field\":"
        
        if (typeof value_field_2 !== 'string') {
          if (value_field_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_field_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_field_2.toISOString() + JSON_STR_QUOTE
          } else if (value_field_2 instanceof RegExp) {
            json += asString(value_field_2.source)
          } else {
            json += asString(value_field_2.toString())
          }
        } else {
          json += asString(value_field_2)
        }
        
      } else {
        throw new Error('"field" is required!')
      }
      
      const value_reason_3 = obj["reason"]
      if (value_reason_3 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_3 !== 'string') {
          if (value_reason_3 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_3 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_3.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_3 instanceof RegExp) {
            json += asString(value_reason_3.source)
          } else {
            json += asString(value_reason_3.toString())
          }
        } else {
          json += asString(value_reason_3)
        }
        
      } else {
        throw new Error('"reason" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous0 (obj) {
      // "#"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous1(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous1(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
}

// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  iperawifi_listTenants: (() => {
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
      
      const value_address_5 = obj["address"]
      if (value_address_5 !== undefined) {
        json += ",\"address\":"
        
      if (value_address_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_address_5 !== 'string') {
          if (value_address_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_address_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_address_5.toISOString() + JSON_STR_QUOTE
          } else if (value_address_5 instanceof RegExp) {
            json += asString(value_address_5.source)
          } else {
            json += asString(value_address_5.toString())
          }
        } else {
          json += asString(value_address_5)
        }
        
      }
    
      } else {
        throw new Error('"address" is required!')
      }
      
      const value_city_6 = obj["city"]
      if (value_city_6 !== undefined) {
        json += ",\"city\":"
        
      if (value_city_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_city_6 !== 'string') {
          if (value_city_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_6.toISOString() + JSON_STR_QUOTE
          } else if (value_city_6 instanceof RegExp) {
            json += asString(value_city_6.source)
          } else {
            json += asString(value_city_6.toString())
          }
        } else {
          json += asString(value_city_6)
        }
        
      }
    
      } else {
        throw new Error('"city" is required!')
      }
      
      const value_country_code_7 = obj["country_code"]
      if (value_country_code_7 !== undefined) {
        json += ",\"country_code\":"
        
      if (value_country_code_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_code_7 !== 'string') {
          if (value_country_code_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_7.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_7 instanceof RegExp) {
            json += asString(value_country_code_7.source)
          } else {
            json += asString(value_country_code_7.toString())
          }
        } else {
          json += asString(value_country_code_7)
        }
        
      }
    
      } else {
        throw new Error('"country_code" is required!')
      }
      
      const value_country_name_8 = obj["country_name"]
      if (value_country_name_8 !== undefined) {
        json += ",\"country_name\":"
        
      if (value_country_name_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_name_8 !== 'string') {
          if (value_country_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_country_name_8 instanceof RegExp) {
            json += asString(value_country_name_8.source)
          } else {
            json += asString(value_country_name_8.toString())
          }
        } else {
          json += asString(value_country_name_8)
        }
        
      }
    
      } else {
        throw new Error('"country_name" is required!')
      }
      
      const value_description_9 = obj["description"]
      if (value_description_9 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_9 !== 'string') {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source)
          } else {
            json += asString(value_description_9.toString())
          }
        } else {
          json += asString(value_description_9)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_is_trashed_10 = obj["is_trashed"]
      if (value_is_trashed_10 !== undefined) {
        json += ",\"is_trashed\":"
        json += asBoolean(value_is_trashed_10)
      } else {
        throw new Error('"is_trashed" is required!')
      }
      
      const value_group_id_11 = obj["group_id"]
      if (value_group_id_11 !== undefined) {
        json += ",\"group_id\":"
        
        if (typeof value_group_id_11 !== 'string') {
          if (value_group_id_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_group_id_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_group_id_11.toISOString() + JSON_STR_QUOTE
          } else if (value_group_id_11 instanceof RegExp) {
            json += asString(value_group_id_11.source)
          } else {
            json += asString(value_group_id_11.toString())
          }
        } else {
          json += asString(value_group_id_11)
        }
        
      } else {
        throw new Error('"group_id" is required!')
      }
      
      const value_group_name_12 = obj["group_name"]
      if (value_group_name_12 !== undefined) {
        json += ",\"group_name\":"
        
        if (typeof value_group_name_12 !== 'string') {
          if (value_group_name_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_group_name_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_group_name_12.toISOString() + JSON_STR_QUOTE
          } else if (value_group_name_12 instanceof RegExp) {
            json += asString(value_group_name_12.source)
          } else {
            json += asString(value_group_name_12.toString())
          }
        } else {
          json += asString(value_group_name_12)
        }
        
      } else {
        throw new Error('"group_name" is required!')
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

      // "#/properties/links"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_first_15 = obj["first"]
      if (value_first_15 !== undefined) {
        json += "{\"first\":"
        
        if (typeof value_first_15 !== 'string') {
          if (value_first_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_first_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_first_15.toISOString() + JSON_STR_QUOTE
          } else if (value_first_15 instanceof RegExp) {
            json += asString(value_first_15.source)
          } else {
            json += asString(value_first_15.toString())
          }
        } else {
          json += asString(value_first_15)
        }
        
      } else {
        throw new Error('"first" is required!')
      }
      
      const value_last_16 = obj["last"]
      if (value_last_16 !== undefined) {
        json += ",\"last\":"
        
      if (value_last_16 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_last_16 !== 'string') {
          if (value_last_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_last_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_16.toISOString() + JSON_STR_QUOTE
          } else if (value_last_16 instanceof RegExp) {
            json += asString(value_last_16.source)
          } else {
            json += asString(value_last_16.toString())
          }
        } else {
          json += asString(value_last_16)
        }
        
      }
    
      } else {
        throw new Error('"last" is required!')
      }
      
      const value_prev_17 = obj["prev"]
      if (value_prev_17 !== undefined) {
        json += ",\"prev\":"
        
      if (value_prev_17 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_prev_17 !== 'string') {
          if (value_prev_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_prev_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_prev_17.toISOString() + JSON_STR_QUOTE
          } else if (value_prev_17 instanceof RegExp) {
            json += asString(value_prev_17.source)
          } else {
            json += asString(value_prev_17.toString())
          }
        } else {
          json += asString(value_prev_17)
        }
        
      }
    
      } else {
        throw new Error('"prev" is required!')
      }
      
      const value_next_18 = obj["next"]
      if (value_next_18 !== undefined) {
        json += ",\"next\":"
        
      if (value_next_18 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_next_18 !== 'string') {
          if (value_next_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_next_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_next_18.toISOString() + JSON_STR_QUOTE
          } else if (value_next_18 instanceof RegExp) {
            json += asString(value_next_18.source)
          } else {
            json += asString(value_next_18.toString())
          }
        } else {
          json += asString(value_next_18)
        }
        
      }
    
      } else {
        throw new Error('"next" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/meta"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_current_page_21 = obj["current_page"]
      if (value_current_page_21 !== undefined) {
        json += "{\"current_page\":"
        json += asInteger(value_current_page_21)
      } else {
        throw new Error('"current_page" is required!')
      }
      
      const value_from_22 = obj["from"]
      if (value_from_22 !== undefined) {
        json += ",\"from\":"
        
      if (value_from_22 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_from_22)
      }
    
      } else {
        throw new Error('"from" is required!')
      }
      
      const value_path_23 = obj["path"]
      if (value_path_23 !== undefined) {
        json += ",\"path\":"
        
        if (typeof value_path_23 !== 'string') {
          if (value_path_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_path_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_23.toISOString() + JSON_STR_QUOTE
          } else if (value_path_23 instanceof RegExp) {
            json += asString(value_path_23.source)
          } else {
            json += asString(value_path_23.toString())
          }
        } else {
          json += asString(value_path_23)
        }
        
      } else {
        throw new Error('"path" is required!')
      }
      
      const value_per_page_24 = obj["per_page"]
      if (value_per_page_24 !== undefined) {
        json += ",\"per_page\":"
        json += asInteger(value_per_page_24)
      } else {
        throw new Error('"per_page" is required!')
      }
      
      const value_to_25 = obj["to"]
      if (value_to_25 !== undefined) {
        json += ",\"to\":"
        
      if (value_to_25 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_to_25)
      }
    
      } else {
        throw new Error('"to" is required!')
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
      
      const value_links_13 = obj["links"]
      if (value_links_13 !== undefined) {
        json += ",\"links\":"
        json += anonymous3(value_links_13)
      } else {
        throw new Error('"links" is required!')
      }
      
      const value_meta_19 = obj["meta"]
      if (value_meta_19 !== undefined) {
        json += ",\"meta\":"
        json += anonymous4(value_meta_19)
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
  iperawifi_createTenant: (() => {
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
      
      const value_address_5 = obj["address"]
      if (value_address_5 !== undefined) {
        json += ",\"address\":"
        
      if (value_address_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_address_5 !== 'string') {
          if (value_address_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_address_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_address_5.toISOString() + JSON_STR_QUOTE
          } else if (value_address_5 instanceof RegExp) {
            json += asString(value_address_5.source)
          } else {
            json += asString(value_address_5.toString())
          }
        } else {
          json += asString(value_address_5)
        }
        
      }
    
      } else {
        throw new Error('"address" is required!')
      }
      
      const value_city_6 = obj["city"]
      if (value_city_6 !== undefined) {
        json += ",\"city\":"
        
      if (value_city_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_city_6 !== 'string') {
          if (value_city_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_6.toISOString() + JSON_STR_QUOTE
          } else if (value_city_6 instanceof RegExp) {
            json += asString(value_city_6.source)
          } else {
            json += asString(value_city_6.toString())
          }
        } else {
          json += asString(value_city_6)
        }
        
      }
    
      } else {
        throw new Error('"city" is required!')
      }
      
      const value_country_code_7 = obj["country_code"]
      if (value_country_code_7 !== undefined) {
        json += ",\"country_code\":"
        
      if (value_country_code_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_code_7 !== 'string') {
          if (value_country_code_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_7.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_7 instanceof RegExp) {
            json += asString(value_country_code_7.source)
          } else {
            json += asString(value_country_code_7.toString())
          }
        } else {
          json += asString(value_country_code_7)
        }
        
      }
    
      } else {
        throw new Error('"country_code" is required!')
      }
      
      const value_country_name_8 = obj["country_name"]
      if (value_country_name_8 !== undefined) {
        json += ",\"country_name\":"
        
      if (value_country_name_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_name_8 !== 'string') {
          if (value_country_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_country_name_8 instanceof RegExp) {
            json += asString(value_country_name_8.source)
          } else {
            json += asString(value_country_name_8.toString())
          }
        } else {
          json += asString(value_country_name_8)
        }
        
      }
    
      } else {
        throw new Error('"country_name" is required!')
      }
      
      const value_description_9 = obj["description"]
      if (value_description_9 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_9 !== 'string') {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source)
          } else {
            json += asString(value_description_9.toString())
          }
        } else {
          json += asString(value_description_9)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_is_trashed_10 = obj["is_trashed"]
      if (value_is_trashed_10 !== undefined) {
        json += ",\"is_trashed\":"
        json += asBoolean(value_is_trashed_10)
      } else {
        throw new Error('"is_trashed" is required!')
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
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_countTenants: (() => {
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

        
      const value_count_1 = obj["count"]
      if (value_count_1 !== undefined) {
        json += "{\"count\":"
        json += asInteger(value_count_1)
      } else {
        throw new Error('"count" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_getTenant: (() => {
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
      
      const value_address_5 = obj["address"]
      if (value_address_5 !== undefined) {
        json += ",\"address\":"
        
      if (value_address_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_address_5 !== 'string') {
          if (value_address_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_address_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_address_5.toISOString() + JSON_STR_QUOTE
          } else if (value_address_5 instanceof RegExp) {
            json += asString(value_address_5.source)
          } else {
            json += asString(value_address_5.toString())
          }
        } else {
          json += asString(value_address_5)
        }
        
      }
    
      } else {
        throw new Error('"address" is required!')
      }
      
      const value_city_6 = obj["city"]
      if (value_city_6 !== undefined) {
        json += ",\"city\":"
        
      if (value_city_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_city_6 !== 'string') {
          if (value_city_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_6.toISOString() + JSON_STR_QUOTE
          } else if (value_city_6 instanceof RegExp) {
            json += asString(value_city_6.source)
          } else {
            json += asString(value_city_6.toString())
          }
        } else {
          json += asString(value_city_6)
        }
        
      }
    
      } else {
        throw new Error('"city" is required!')
      }
      
      const value_country_code_7 = obj["country_code"]
      if (value_country_code_7 !== undefined) {
        json += ",\"country_code\":"
        
      if (value_country_code_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_code_7 !== 'string') {
          if (value_country_code_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_7.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_7 instanceof RegExp) {
            json += asString(value_country_code_7.source)
          } else {
            json += asString(value_country_code_7.toString())
          }
        } else {
          json += asString(value_country_code_7)
        }
        
      }
    
      } else {
        throw new Error('"country_code" is required!')
      }
      
      const value_country_name_8 = obj["country_name"]
      if (value_country_name_8 !== undefined) {
        json += ",\"country_name\":"
        
      if (value_country_name_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_name_8 !== 'string') {
          if (value_country_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_country_name_8 instanceof RegExp) {
            json += asString(value_country_name_8.source)
          } else {
            json += asString(value_country_name_8.toString())
          }
        } else {
          json += asString(value_country_name_8)
        }
        
      }
    
      } else {
        throw new Error('"country_name" is required!')
      }
      
      const value_description_9 = obj["description"]
      if (value_description_9 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_9 !== 'string') {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source)
          } else {
            json += asString(value_description_9.toString())
          }
        } else {
          json += asString(value_description_9)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_is_trashed_10 = obj["is_trashed"]
      if (value_is_trashed_10 !== undefined) {
        json += ",\"is_trashed\":"
        json += asBoolean(value_is_trashed_10)
      } else {
        throw new Error('"is_trashed" is required!')
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
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_updateTenant: (() => {
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
      
      const value_address_5 = obj["address"]
      if (value_address_5 !== undefined) {
        json += ",\"address\":"
        
      if (value_address_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_address_5 !== 'string') {
          if (value_address_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_address_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_address_5.toISOString() + JSON_STR_QUOTE
          } else if (value_address_5 instanceof RegExp) {
            json += asString(value_address_5.source)
          } else {
            json += asString(value_address_5.toString())
          }
        } else {
          json += asString(value_address_5)
        }
        
      }
    
      } else {
        throw new Error('"address" is required!')
      }
      
      const value_city_6 = obj["city"]
      if (value_city_6 !== undefined) {
        json += ",\"city\":"
        
      if (value_city_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_city_6 !== 'string') {
          if (value_city_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_6.toISOString() + JSON_STR_QUOTE
          } else if (value_city_6 instanceof RegExp) {
            json += asString(value_city_6.source)
          } else {
            json += asString(value_city_6.toString())
          }
        } else {
          json += asString(value_city_6)
        }
        
      }
    
      } else {
        throw new Error('"city" is required!')
      }
      
      const value_country_code_7 = obj["country_code"]
      if (value_country_code_7 !== undefined) {
        json += ",\"country_code\":"
        
      if (value_country_code_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_code_7 !== 'string') {
          if (value_country_code_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_7.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_7 instanceof RegExp) {
            json += asString(value_country_code_7.source)
          } else {
            json += asString(value_country_code_7.toString())
          }
        } else {
          json += asString(value_country_code_7)
        }
        
      }
    
      } else {
        throw new Error('"country_code" is required!')
      }
      
      const value_country_name_8 = obj["country_name"]
      if (value_country_name_8 !== undefined) {
        json += ",\"country_name\":"
        
      if (value_country_name_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_name_8 !== 'string') {
          if (value_country_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_country_name_8 instanceof RegExp) {
            json += asString(value_country_name_8.source)
          } else {
            json += asString(value_country_name_8.toString())
          }
        } else {
          json += asString(value_country_name_8)
        }
        
      }
    
      } else {
        throw new Error('"country_name" is required!')
      }
      
      const value_description_9 = obj["description"]
      if (value_description_9 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_9 !== 'string') {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source)
          } else {
            json += asString(value_description_9.toString())
          }
        } else {
          json += asString(value_description_9)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_is_trashed_10 = obj["is_trashed"]
      if (value_is_trashed_10 !== undefined) {
        json += ",\"is_trashed\":"
        json += asBoolean(value_is_trashed_10)
      } else {
        throw new Error('"is_trashed" is required!')
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
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_deactivateTenant: (() => {
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

        
      const value_is_trashed_1 = obj["is_trashed"]
      if (value_is_trashed_1 !== undefined) {
        json += "{\"is_trashed\":"
        json += asBoolean(value_is_trashed_1)
      } else {
        throw new Error('"is_trashed" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_activateTenant: (() => {
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

        
      const value_is_trashed_1 = obj["is_trashed"]
      if (value_is_trashed_1 !== undefined) {
        json += "{\"is_trashed\":"
        json += asBoolean(value_is_trashed_1)
      } else {
        throw new Error('"is_trashed" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_switchTenant: (() => {
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

        
      const value_success_1 = obj["success"]
      if (value_success_1 !== undefined) {
        json += "{\"success\":"
        json += asBoolean(value_success_1)
      } else {
        throw new Error('"success" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_listLocations: (() => {
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
      
      const value_description_5 = obj["description"]
      if (value_description_5 !== undefined) {
        json += ",\"description\":"
        
      if (value_description_5 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_description_5 !== 'string') {
          if (value_description_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_5.toISOString() + JSON_STR_QUOTE
          } else if (value_description_5 instanceof RegExp) {
            json += asString(value_description_5.source)
          } else {
            json += asString(value_description_5.toString())
          }
        } else {
          json += asString(value_description_5)
        }
        
      }
    
      } else {
        throw new Error('"description" is required!')
      }
      
      const value_address_6 = obj["address"]
      if (value_address_6 !== undefined) {
        json += ",\"address\":"
        
      if (value_address_6 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_address_6 !== 'string') {
          if (value_address_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_address_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_address_6.toISOString() + JSON_STR_QUOTE
          } else if (value_address_6 instanceof RegExp) {
            json += asString(value_address_6.source)
          } else {
            json += asString(value_address_6.toString())
          }
        } else {
          json += asString(value_address_6)
        }
        
      }
    
      } else {
        throw new Error('"address" is required!')
      }
      
      const value_post_code_7 = obj["post_code"]
      if (value_post_code_7 !== undefined) {
        json += ",\"post_code\":"
        
      if (value_post_code_7 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_post_code_7 !== 'string') {
          if (value_post_code_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_post_code_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_post_code_7.toISOString() + JSON_STR_QUOTE
          } else if (value_post_code_7 instanceof RegExp) {
            json += asString(value_post_code_7.source)
          } else {
            json += asString(value_post_code_7.toString())
          }
        } else {
          json += asString(value_post_code_7)
        }
        
      }
    
      } else {
        throw new Error('"post_code" is required!')
      }
      
      const value_city_8 = obj["city"]
      if (value_city_8 !== undefined) {
        json += ",\"city\":"
        
      if (value_city_8 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_city_8 !== 'string') {
          if (value_city_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_8.toISOString() + JSON_STR_QUOTE
          } else if (value_city_8 instanceof RegExp) {
            json += asString(value_city_8.source)
          } else {
            json += asString(value_city_8.toString())
          }
        } else {
          json += asString(value_city_8)
        }
        
      }
    
      } else {
        throw new Error('"city" is required!')
      }
      
      const value_state_9 = obj["state"]
      if (value_state_9 !== undefined) {
        json += ",\"state\":"
        
      if (value_state_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_state_9 !== 'string') {
          if (value_state_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_9.toISOString() + JSON_STR_QUOTE
          } else if (value_state_9 instanceof RegExp) {
            json += asString(value_state_9.source)
          } else {
            json += asString(value_state_9.toString())
          }
        } else {
          json += asString(value_state_9)
        }
        
      }
    
      } else {
        throw new Error('"state" is required!')
      }
      
      const value_country_code_10 = obj["country_code"]
      if (value_country_code_10 !== undefined) {
        json += ",\"country_code\":"
        
      if (value_country_code_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_country_code_10 !== 'string') {
          if (value_country_code_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_code_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_code_10.toISOString() + JSON_STR_QUOTE
          } else if (value_country_code_10 instanceof RegExp) {
            json += asString(value_country_code_10.source)
          } else {
            json += asString(value_country_code_10.toString())
          }
        } else {
          json += asString(value_country_code_10)
        }
        
      }
    
      } else {
        throw new Error('"country_code" is required!')
      }
      
      const value_login_page_name_11 = obj["login_page_name"]
      if (value_login_page_name_11 !== undefined) {
        json += ",\"login_page_name\":"
        
      if (value_login_page_name_11 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_login_page_name_11 !== 'string') {
          if (value_login_page_name_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_login_page_name_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_login_page_name_11.toISOString() + JSON_STR_QUOTE
          } else if (value_login_page_name_11 instanceof RegExp) {
            json += asString(value_login_page_name_11.source)
          } else {
            json += asString(value_login_page_name_11.toString())
          }
        } else {
          json += asString(value_login_page_name_11)
        }
        
      }
    
      } else {
        throw new Error('"login_page_name" is required!')
      }
      
      const value_login_page_id_12 = obj["login_page_id"]
      if (value_login_page_id_12 !== undefined) {
        json += ",\"login_page_id\":"
        
      if (value_login_page_id_12 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_login_page_id_12 !== 'string') {
          if (value_login_page_id_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_login_page_id_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_login_page_id_12.toISOString() + JSON_STR_QUOTE
          } else if (value_login_page_id_12 instanceof RegExp) {
            json += asString(value_login_page_id_12.source)
          } else {
            json += asString(value_login_page_id_12.toString())
          }
        } else {
          json += asString(value_login_page_id_12)
        }
        
      }
    
      } else {
        throw new Error('"login_page_id" is required!')
      }
      
      const value_post_login_page_name_13 = obj["post_login_page_name"]
      if (value_post_login_page_name_13 !== undefined) {
        json += ",\"post_login_page_name\":"
        
      if (value_post_login_page_name_13 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_post_login_page_name_13 !== 'string') {
          if (value_post_login_page_name_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_post_login_page_name_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_post_login_page_name_13.toISOString() + JSON_STR_QUOTE
          } else if (value_post_login_page_name_13 instanceof RegExp) {
            json += asString(value_post_login_page_name_13.source)
          } else {
            json += asString(value_post_login_page_name_13.toString())
          }
        } else {
          json += asString(value_post_login_page_name_13)
        }
        
      }
    
      } else {
        throw new Error('"post_login_page_name" is required!')
      }
      
      const value_post_login_page_id_14 = obj["post_login_page_id"]
      if (value_post_login_page_id_14 !== undefined) {
        json += ",\"post_login_page_id\":"
        
      if (value_post_login_page_id_14 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_post_login_page_id_14 !== 'string') {
          if (value_post_login_page_id_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_post_login_page_id_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_post_login_page_id_14.toISOString() + JSON_STR_QUOTE
          } else if (value_post_login_page_id_14 instanceof RegExp) {
            json += asString(value_post_login_page_id_14.source)
          } else {
            json += asString(value_post_login_page_id_14.toString())
          }
        } else {
          json += asString(value_post_login_page_id_14)
        }
        
      }
    
      } else {
        throw new Error('"post_login_page_id" is required!')
      }
      
      const value_external_location_id_15 = obj["external_location_id"]
      if (value_external_location_id_15 !== undefined) {
        json += ",\"external_location_id\":"
        
      if (value_external_location_id_15 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_external_location_id_15 !== 'string') {
          if (value_external_location_id_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_external_location_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_external_location_id_15.toISOString() + JSON_STR_QUOTE
          } else if (value_external_location_id_15 instanceof RegExp) {
            json += asString(value_external_location_id_15.source)
          } else {
            json += asString(value_external_location_id_15.toString())
          }
        } else {
          json += asString(value_external_location_id_15)
        }
        
      }
    
      } else {
        throw new Error('"external_location_id" is required!')
      }
      
      const value_lat_16 = obj["lat"]
      if (value_lat_16 !== undefined) {
        json += ",\"lat\":"
        
      if (value_lat_16 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lat_16 !== 'string') {
          if (value_lat_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lat_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_lat_16.toISOString() + JSON_STR_QUOTE
          } else if (value_lat_16 instanceof RegExp) {
            json += asString(value_lat_16.source)
          } else {
            json += asString(value_lat_16.toString())
          }
        } else {
          json += asString(value_lat_16)
        }
        
      }
    
      } else {
        throw new Error('"lat" is required!')
      }
      
      const value_lng_17 = obj["lng"]
      if (value_lng_17 !== undefined) {
        json += ",\"lng\":"
        
      if (value_lng_17 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_lng_17 !== 'string') {
          if (value_lng_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lng_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_lng_17.toISOString() + JSON_STR_QUOTE
          } else if (value_lng_17 instanceof RegExp) {
            json += asString(value_lng_17.source)
          } else {
            json += asString(value_lng_17.toString())
          }
        } else {
          json += asString(value_lng_17)
        }
        
      }
    
      } else {
        throw new Error('"lng" is required!')
      }
      
      const value_is_trashed_18 = obj["is_trashed"]
      if (value_is_trashed_18 !== undefined) {
        json += ",\"is_trashed\":"
        json += asBoolean(value_is_trashed_18)
      } else {
        throw new Error('"is_trashed" is required!')
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

      // "#/properties/links"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_first_21 = obj["first"]
      if (value_first_21 !== undefined) {
        json += "{\"first\":"
        
        if (typeof value_first_21 !== 'string') {
          if (value_first_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_first_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_first_21.toISOString() + JSON_STR_QUOTE
          } else if (value_first_21 instanceof RegExp) {
            json += asString(value_first_21.source)
          } else {
            json += asString(value_first_21.toString())
          }
        } else {
          json += asString(value_first_21)
        }
        
      } else {
        throw new Error('"first" is required!')
      }
      
      const value_last_22 = obj["last"]
      if (value_last_22 !== undefined) {
        json += ",\"last\":"
        
      if (value_last_22 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_last_22 !== 'string') {
          if (value_last_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_last_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_22.toISOString() + JSON_STR_QUOTE
          } else if (value_last_22 instanceof RegExp) {
            json += asString(value_last_22.source)
          } else {
            json += asString(value_last_22.toString())
          }
        } else {
          json += asString(value_last_22)
        }
        
      }
    
      } else {
        throw new Error('"last" is required!')
      }
      
      const value_prev_23 = obj["prev"]
      if (value_prev_23 !== undefined) {
        json += ",\"prev\":"
        
      if (value_prev_23 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_prev_23 !== 'string') {
          if (value_prev_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_prev_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_prev_23.toISOString() + JSON_STR_QUOTE
          } else if (value_prev_23 instanceof RegExp) {
            json += asString(value_prev_23.source)
          } else {
            json += asString(value_prev_23.toString())
          }
        } else {
          json += asString(value_prev_23)
        }
        
      }
    
      } else {
        throw new Error('"prev" is required!')
      }
      
      const value_next_24 = obj["next"]
      if (value_next_24 !== undefined) {
        json += ",\"next\":"
        
      if (value_next_24 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_next_24 !== 'string') {
          if (value_next_24 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_next_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_next_24.toISOString() + JSON_STR_QUOTE
          } else if (value_next_24 instanceof RegExp) {
            json += asString(value_next_24.source)
          } else {
            json += asString(value_next_24.toString())
          }
        } else {
          json += asString(value_next_24)
        }
        
      }
    
      } else {
        throw new Error('"next" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/meta"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_current_page_27 = obj["current_page"]
      if (value_current_page_27 !== undefined) {
        json += "{\"current_page\":"
        json += asInteger(value_current_page_27)
      } else {
        throw new Error('"current_page" is required!')
      }
      
      const value_from_28 = obj["from"]
      if (value_from_28 !== undefined) {
        json += ",\"from\":"
        
      if (value_from_28 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_from_28)
      }
    
      } else {
        throw new Error('"from" is required!')
      }
      
      const value_path_29 = obj["path"]
      if (value_path_29 !== undefined) {
        json += ",\"path\":"
        
        if (typeof value_path_29 !== 'string') {
          if (value_path_29 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_path_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_29.toISOString() + JSON_STR_QUOTE
          } else if (value_path_29 instanceof RegExp) {
            json += asString(value_path_29.source)
          } else {
            json += asString(value_path_29.toString())
          }
        } else {
          json += asString(value_path_29)
        }
        
      } else {
        throw new Error('"path" is required!')
      }
      
      const value_per_page_30 = obj["per_page"]
      if (value_per_page_30 !== undefined) {
        json += ",\"per_page\":"
        json += asInteger(value_per_page_30)
      } else {
        throw new Error('"per_page" is required!')
      }
      
      const value_to_31 = obj["to"]
      if (value_to_31 !== undefined) {
        json += ",\"to\":"
        
      if (value_to_31 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_to_31)
      }
    
      } else {
        throw new Error('"to" is required!')
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
      
      const value_links_19 = obj["links"]
      if (value_links_19 !== undefined) {
        json += ",\"links\":"
        json += anonymous3(value_links_19)
      } else {
        throw new Error('"links" is required!')
      }
      
      const value_meta_25 = obj["meta"]
      if (value_meta_25 !== undefined) {
        json += ",\"meta\":"
        json += anonymous4(value_meta_25)
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
  iperawifi_countLocations: (() => {
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

        
      const value_count_1 = obj["count"]
      if (value_count_1 !== undefined) {
        json += "{\"count\":"
        json += asInteger(value_count_1)
      } else {
        throw new Error('"count" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  iperawifi_listUsers: (() => {
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
      
      const value_role_name_7 = obj["role_name"]
      if (value_role_name_7 !== undefined) {
        json += ",\"role_name\":"
        
        if (typeof value_role_name_7 !== 'string') {
          if (value_role_name_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_name_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_name_7.toISOString() + JSON_STR_QUOTE
          } else if (value_role_name_7 instanceof RegExp) {
            json += asString(value_role_name_7.source)
          } else {
            json += asString(value_role_name_7.toString())
          }
        } else {
          json += asString(value_role_name_7)
        }
        
      } else {
        throw new Error('"role_name" is required!')
      }
      
      const value_tenant_name_8 = obj["tenant_name"]
      if (value_tenant_name_8 !== undefined) {
        json += ",\"tenant_name\":"
        
        if (typeof value_tenant_name_8 !== 'string') {
          if (value_tenant_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_tenant_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_tenant_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_tenant_name_8 instanceof RegExp) {
            json += asString(value_tenant_name_8.source)
          } else {
            json += asString(value_tenant_name_8.toString())
          }
        } else {
          json += asString(value_tenant_name_8)
        }
        
      } else {
        throw new Error('"tenant_name" is required!')
      }
      
      const value_location_id_9 = obj["location_id"]
      if (value_location_id_9 !== undefined) {
        json += ",\"location_id\":"
        
      if (value_location_id_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_location_id_9 !== 'string') {
          if (value_location_id_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_location_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_location_id_9.toISOString() + JSON_STR_QUOTE
          } else if (value_location_id_9 instanceof RegExp) {
            json += asString(value_location_id_9.source)
          } else {
            json += asString(value_location_id_9.toString())
          }
        } else {
          json += asString(value_location_id_9)
        }
        
      }
    
      } else {
        throw new Error('"location_id" is required!')
      }
      
      const value_location_name_10 = obj["location_name"]
      if (value_location_name_10 !== undefined) {
        json += ",\"location_name\":"
        
      if (value_location_name_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_location_name_10 !== 'string') {
          if (value_location_name_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_location_name_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_location_name_10.toISOString() + JSON_STR_QUOTE
          } else if (value_location_name_10 instanceof RegExp) {
            json += asString(value_location_name_10.source)
          } else {
            json += asString(value_location_name_10.toString())
          }
        } else {
          json += asString(value_location_name_10)
        }
        
      }
    
      } else {
        throw new Error('"location_name" is required!')
      }
      
      const value_status_11 = obj["status"]
      if (value_status_11 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_11)
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

      // "#/properties/links"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_first_14 = obj["first"]
      if (value_first_14 !== undefined) {
        json += "{\"first\":"
        
        if (typeof value_first_14 !== 'string') {
          if (value_first_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_first_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_first_14.toISOString() + JSON_STR_QUOTE
          } else if (value_first_14 instanceof RegExp) {
            json += asString(value_first_14.source)
          } else {
            json += asString(value_first_14.toString())
          }
        } else {
          json += asString(value_first_14)
        }
        
      } else {
        throw new Error('"first" is required!')
      }
      
      const value_last_15 = obj["last"]
      if (value_last_15 !== undefined) {
        json += ",\"last\":"
        
      if (value_last_15 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_last_15 !== 'string') {
          if (value_last_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_last_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_15.toISOString() + JSON_STR_QUOTE
          } else if (value_last_15 instanceof RegExp) {
            json += asString(value_last_15.source)
          } else {
            json += asString(value_last_15.toString())
          }
        } else {
          json += asString(value_last_15)
        }
        
      }
    
      } else {
        throw new Error('"last" is required!')
      }
      
      const value_prev_16 = obj["prev"]
      if (value_prev_16 !== undefined) {
        json += ",\"prev\":"
        
      if (value_prev_16 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_prev_16 !== 'string') {
          if (value_prev_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_prev_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_prev_16.toISOString() + JSON_STR_QUOTE
          } else if (value_prev_16 instanceof RegExp) {
            json += asString(value_prev_16.source)
          } else {
            json += asString(value_prev_16.toString())
          }
        } else {
          json += asString(value_prev_16)
        }
        
      }
    
      } else {
        throw new Error('"prev" is required!')
      }
      
      const value_next_17 = obj["next"]
      if (value_next_17 !== undefined) {
        json += ",\"next\":"
        
      if (value_next_17 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_next_17 !== 'string') {
          if (value_next_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_next_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_next_17.toISOString() + JSON_STR_QUOTE
          } else if (value_next_17 instanceof RegExp) {
            json += asString(value_next_17.source)
          } else {
            json += asString(value_next_17.toString())
          }
        } else {
          json += asString(value_next_17)
        }
        
      }
    
      } else {
        throw new Error('"next" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/properties/meta"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_current_page_20 = obj["current_page"]
      if (value_current_page_20 !== undefined) {
        json += "{\"current_page\":"
        json += asInteger(value_current_page_20)
      } else {
        throw new Error('"current_page" is required!')
      }
      
      const value_from_21 = obj["from"]
      if (value_from_21 !== undefined) {
        json += ",\"from\":"
        
      if (value_from_21 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_from_21)
      }
    
      } else {
        throw new Error('"from" is required!')
      }
      
      const value_path_22 = obj["path"]
      if (value_path_22 !== undefined) {
        json += ",\"path\":"
        
        if (typeof value_path_22 !== 'string') {
          if (value_path_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_path_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_22.toISOString() + JSON_STR_QUOTE
          } else if (value_path_22 instanceof RegExp) {
            json += asString(value_path_22.source)
          } else {
            json += asString(value_path_22.toString())
          }
        } else {
          json += asString(value_path_22)
        }
        
      } else {
        throw new Error('"path" is required!')
      }
      
      const value_per_page_23 = obj["per_page"]
      if (value_per_page_23 !== undefined) {
        json += ",\"per_page\":"
        json += asInteger(value_per_page_23)
      } else {
        throw new Error('"per_page" is required!')
      }
      
      const value_to_24 = obj["to"]
      if (value_to_24 !== undefined) {
        json += ",\"to\":"
        
      if (value_to_24 === null) {
        json += JSON_STR_NULL
      } else {
    json += asInteger(value_to_24)
      }
    
      } else {
        throw new Error('"to" is required!')
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
      
      const value_links_12 = obj["links"]
      if (value_links_12 !== undefined) {
        json += ",\"links\":"
        json += anonymous3(value_links_12)
      } else {
        throw new Error('"links" is required!')
      }
      
      const value_meta_18 = obj["meta"]
      if (value_meta_18 !== undefined) {
        json += ",\"meta\":"
        json += anonymous4(value_meta_18)
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
  iperawifi_createUser: (() => {
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
      
      const value_role_name_7 = obj["role_name"]
      if (value_role_name_7 !== undefined) {
        json += ",\"role_name\":"
        
        if (typeof value_role_name_7 !== 'string') {
          if (value_role_name_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_role_name_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_name_7.toISOString() + JSON_STR_QUOTE
          } else if (value_role_name_7 instanceof RegExp) {
            json += asString(value_role_name_7.source)
          } else {
            json += asString(value_role_name_7.toString())
          }
        } else {
          json += asString(value_role_name_7)
        }
        
      } else {
        throw new Error('"role_name" is required!')
      }
      
      const value_tenant_name_8 = obj["tenant_name"]
      if (value_tenant_name_8 !== undefined) {
        json += ",\"tenant_name\":"
        
        if (typeof value_tenant_name_8 !== 'string') {
          if (value_tenant_name_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_tenant_name_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_tenant_name_8.toISOString() + JSON_STR_QUOTE
          } else if (value_tenant_name_8 instanceof RegExp) {
            json += asString(value_tenant_name_8.source)
          } else {
            json += asString(value_tenant_name_8.toString())
          }
        } else {
          json += asString(value_tenant_name_8)
        }
        
      } else {
        throw new Error('"tenant_name" is required!')
      }
      
      const value_location_id_9 = obj["location_id"]
      if (value_location_id_9 !== undefined) {
        json += ",\"location_id\":"
        
      if (value_location_id_9 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_location_id_9 !== 'string') {
          if (value_location_id_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_location_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_location_id_9.toISOString() + JSON_STR_QUOTE
          } else if (value_location_id_9 instanceof RegExp) {
            json += asString(value_location_id_9.source)
          } else {
            json += asString(value_location_id_9.toString())
          }
        } else {
          json += asString(value_location_id_9)
        }
        
      }
    
      } else {
        throw new Error('"location_id" is required!')
      }
      
      const value_location_name_10 = obj["location_name"]
      if (value_location_name_10 !== undefined) {
        json += ",\"location_name\":"
        
      if (value_location_name_10 === null) {
        json += JSON_STR_NULL
      } else {
    
        if (typeof value_location_name_10 !== 'string') {
          if (value_location_name_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_location_name_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_location_name_10.toISOString() + JSON_STR_QUOTE
          } else if (value_location_name_10 instanceof RegExp) {
            json += asString(value_location_name_10.source)
          } else {
            json += asString(value_location_name_10.toString())
          }
        } else {
          json += asString(value_location_name_10)
        }
        
      }
    
      } else {
        throw new Error('"location_name" is required!')
      }
      
      const value_status_11 = obj["status"]
      if (value_status_11 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_11)
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

        
      const value_data_1 = obj["data"]
      if (value_data_1 !== undefined) {
        json += "{\"data\":"
        json += anonymous1(value_data_1)
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
  iperawifi_countUsers: (() => {
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

        
      const value_count_1 = obj["count"]
      if (value_count_1 !== undefined) {
        json += "{\"count\":"
        json += asInteger(value_count_1)
      } else {
        throw new Error('"count" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
}

// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  userpilot_identifyUser: null,
  userpilot_identifyCompany: null,
  userpilot_trackEvent: null,
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

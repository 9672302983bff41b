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
        
      } else {
        throw new Error('"refreshToken" is required!')
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
        
      } else {
        throw new Error('"refreshToken" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
return module.exports
})(),
  orgstack_logOut: null,
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
        
      } else {
        throw new Error('"refreshToken" is required!')
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

/**
 * The built-ins of ES2016, by name. Whatever else V8 brings is taken out of the contexts in which the classic host runs
 * Office.js and the add-in's bundle, because the engine of older Outlooks does not have it (office-js #5220, #3569, #4391).
 * Leaving out `Intl` and `globalThis` is on purpose; `Function.prototype.caller` and the like are nobody's concern.
 */
const LIST = `
Object: assign create defineProperty defineProperties freeze getOwnPropertyDescriptor getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf
Object.prototype: constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
Function.prototype: apply arguments bind call caller constructor length name toString @@hasInstance
Array: from isArray of @@species
Array.prototype: concat constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values @@iterator @@unscopables
String: fromCharCode fromCodePoint raw
String.prototype: charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf length localeCompare match normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup @@iterator
Number: EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt
Number.prototype: constructor toExponential toFixed toLocaleString toPrecision toString valueOf
Boolean.prototype: constructor toString valueOf
Symbol: for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables
Symbol.prototype: constructor toString valueOf @@toPrimitive @@toStringTag
Math: E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc @@toStringTag
JSON: parse stringify @@toStringTag
Reflect: apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf
Promise: all race reject resolve @@species
Promise.prototype: catch constructor then @@toStringTag
RegExp: @@species input lastMatch lastParen leftContext rightContext $1 $2 $3 $4 $5 $6 $7 $8 $9 $_ $& $+ $\` $'
RegExp.prototype: compile constructor exec flags global ignoreCase multiline source sticky test toString unicode @@match @@replace @@search @@split
Date: UTC now parse
Map: @@species
Map.prototype: clear constructor delete entries forEach get has keys set size values @@iterator @@toStringTag
Set: @@species
Set.prototype: add clear constructor delete entries forEach has keys size values @@iterator @@toStringTag
WeakMap.prototype: constructor delete get has set @@toStringTag
WeakSet.prototype: add constructor delete has @@toStringTag
ArrayBuffer: isView @@species
ArrayBuffer.prototype: byteLength constructor slice @@toStringTag
%TypedArray%: from of @@species
%TypedArray%.prototype: buffer byteLength byteOffset constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values @@iterator @@toStringTag
Error: captureStackTrace stackTraceLimit
Error.prototype: constructor message name toString
`;

/** Global names of ES2016, and those every engine has besides. */
export const GLOBALS =
  "Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape console".split(
    " ",
  );

/** Members that may stay, per object. */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  LIST.trim()
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(":");
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .trim()
          .split(" "),
      ];
    }),
);

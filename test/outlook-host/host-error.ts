/** A call that fails the way Outlook lets it fail: with one of Office.js's codes. */
export class HostError extends Error {
  constructor(readonly code: number) {
    super(`Office.js error ${code}`);
  }
}

/** The codes this host answers with, by the names Office.js gives them. */
export const CODES = {
  InvalidFormat: 2006,
  OperationNotSupported: 5000,
  InternalError: 5001,
  InvalidParam: 5010,
  AttachmentSizeExceeded: 9000,
  NumberOfAttachmentsExceeded: 9001,
  InvalidAttachmentId: 9003,
  AttachmentUploadGeneralFailure: 9007,
  AttachmentToDeleteDoesNotExist: 9008,
  NumberOfRecipientsExceeded: 9012,
  NoValidRecipientsProvided: 9013,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  ApiCallNotSupportedByExtensionPoint: 9032,
  AttachmentTypeNotSupported: 9043,
  ItemNotSaved: 9046,
  MissingExtendedPermissionsForAPIError: 9047,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
} as const;

export const fail = (name: keyof typeof CODES): never => {
  throw new HostError(CODES[name]);
};

package dev.toolwright.models.vendor;

/** The vendor says that its model's reply was withheld by a filter; the message is the vendor's reason. */
final class WithheldReplyException extends Exception {

    WithheldReplyException(String reason) {
        super(reason);
    }
}

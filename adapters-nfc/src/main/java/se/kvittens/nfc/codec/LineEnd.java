package se.kvittens.nfc.codec;

/** By what a reader ends what it sends. */
public enum LineEnd {
    CR("0D"),
    LF("0A"),
    CRLF("0D0A"),
    ETX("03"),
    /** By nothing: a pause is the end. */
    GAP("");

    private final String hex;

    LineEnd(String hex) {
        this.hex = hex;
    }

    Bytes bytes() {
        return Bytes.hex(hex);
    }
}

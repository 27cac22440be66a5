package se.kvittens.nfc.serial;

/** How a serial line is set. */
public record LineSettings(int baud, int dataBits, Parity parity, int stopBits) {

    /** Which bit is added to each byte. */
    public enum Parity {
        NONE,
        ODD,
        EVEN
    }

    public static LineSettings plain(int baud) {
        return new LineSettings(baud, 8, Parity.NONE, 1);
    }
}

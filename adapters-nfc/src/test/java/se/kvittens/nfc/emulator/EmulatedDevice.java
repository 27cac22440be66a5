package se.kvittens.nfc.emulator;

/** The device at the far end of a line. It is plugged into one port at a time. */
public interface EmulatedDevice {

    /** The near end, to which the device sends. Each piece comes by itself. */
    @FunctionalInterface
    interface Line {

        void send(byte[] piece);
    }

    /** It gets power, and a line. */
    void plugged(Line line);

    /** These bytes came from the near end. */
    void received(byte[] bytes);

    /** It loses both. */
    void unplugged();
}

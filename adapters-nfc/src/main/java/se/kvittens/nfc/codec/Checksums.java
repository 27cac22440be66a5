package se.kvittens.nfc.codec;

/** The checksums of the readers' protocols. */
final class Checksums {

    /** CRC-16 with its bits turned, as of the TWN4 (DocRev17, p. 10). */
    private static final int POLYNOMIAL = 0x8408;

    private static final int START = 0xFFFF;

    private Checksums() {}

    /** Of the last eight bits. */
    static int sum(Bytes bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length(); i++) {
            sum += bytes.at(i);
        }
        return sum & 0xFF;
    }

    static int xor(Bytes bytes) {
        int xor = 0;
        for (int i = 0; i < bytes.length(); i++) {
            xor ^= bytes.at(i);
        }
        return xor;
    }

    /** Two bytes, the lower first. */
    static Bytes crc(Bytes bytes) {
        int crc = START;
        for (int i = 0; i < bytes.length(); i++) {
            crc ^= bytes.at(i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
            }
        }
        return Bytes.of((byte) crc, (byte) (crc >>> 8));
    }
}

package se.kvittens.nfc.codec;

import java.util.Arrays;
import java.util.HexFormat;

/** Some bytes that do not change. */
public final class Bytes {

    public static final Bytes NONE = new Bytes(new byte[0]);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /** Of hexadecimal digits; blanks between them are for the reader. */
    public static Bytes hex(String digits) {
        return new Bytes(HEX.parseHex(digits.replace(" ", "")));
    }

    public int length() {
        return content.length;
    }

    /** From 0 to 255. */
    public int at(int index) {
        return Byte.toUnsignedInt(content[index]);
    }

    public Bytes from(int start) {
        return part(start, content.length);
    }

    public Bytes part(int start, int end) {
        return new Bytes(Arrays.copyOfRange(content, start, end));
    }

    public Bytes and(Bytes more) {
        byte[] both = Arrays.copyOf(content, content.length + more.content.length);
        System.arraycopy(more.content, 0, both, content.length, more.content.length);
        return new Bytes(both);
    }

    public Bytes reversed() {
        byte[] turned = new byte[content.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = content[content.length - 1 - i];
        }
        return new Bytes(turned);
    }

    public boolean startsWith(Bytes beginning) {
        return length() >= beginning.length() && part(0, beginning.length()).equals(beginning);
    }

    public boolean endsWith(Bytes end) {
        return length() >= end.length() && from(length() - end.length()).equals(end);
    }

    public byte[] toArray() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** In hexadecimal digits, upper case. */
    @Override
    public String toString() {
        return HEX.formatHex(content);
    }
}

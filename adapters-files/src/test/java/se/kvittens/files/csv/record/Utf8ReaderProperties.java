package se.kvittens.files.csv.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever a piece ends, the text is that of the whole. */
class Utf8ReaderProperties {

    @Property
    void text_is_decoded_as_by_the_JDK_in_whatever_portions_it_comes(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 700) int portion,
            @ForAll @IntRange(min = 4, max = 900) int room)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(read(inPortions(bytes, portion), room)).isEqualTo(text);
    }

    @Property
    void bytes_that_are_no_UTF_8_are_replaced_as_by_the_JDK(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int portion) throws IOException {
        assertThat(read(inPortions(bytes, portion), 64)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Of one to four bytes a character, longer than a piece. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> characters =
                Arbitraries.of("a", "bcdefghijklmnopqrstuvwxyz", "å", "–", "\uD83C\uDFE0", "\n", "\u0000");
        return characters.list().ofMaxSize(120).map(parts -> String.join("", parts));
    }

    /** Beginnings, continuations and ASCII in any order. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(0x41, 0x80, 0xBF, 0xC3, 0xE2, 0x82, 0xF0, 0x9F, 0xFF, 0xC0)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(40);
    }

    private static String read(InputStream in, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] target = new char[room];
        try (Reader reader = new Utf8Reader(in, new byte[0])) {
            for (int count = reader.read(target, 0, room); count >= 0; count = reader.read(target, 0, room)) {
                text.append(target, 0, count);
            }
        }
        return text.toString();
    }

    private static InputStream inPortions(byte[] bytes, int portion) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, portion));
            }
        };
    }
}

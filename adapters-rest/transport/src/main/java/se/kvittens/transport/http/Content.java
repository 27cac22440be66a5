package se.kvittens.transport.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of an answer, as they came. */
public final class Content {

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Of a text in UTF-8. */
    static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    public int size() {
        return bytes.length;
    }

    /** In place of what is there. */
    public void writeTo(Path file) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** What it says may be personal. */
    @Override
    public String toString() {
        return "Content[" + bytes.length + "]";
    }
}

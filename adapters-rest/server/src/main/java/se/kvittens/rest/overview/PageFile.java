package se.kvittens.rest.overview;

import java.nio.charset.StandardCharsets;
import se.kvittens.files.hash.ContentHash;

/**
 * Something of which the page is made.
 *
 * @param text of it
 * @param kind as a header has it
 * @param etag by which a browser knows what it has
 */
record PageFile(String text, String kind, String etag) {

    private static final int LENGTH = 32;

    static PageFile of(String text, String kind) {
        return new PageFile(text, kind, '"' + ContentHash.of(text).substring(0, LENGTH) + '"');
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package se.kvittens.application.locks;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What somebody has sent who says to be a gateway (webhook). */
public final class Delivery {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    /**
     * One that has come.
     *
     * @param headers by name, whatever its case
     * @param body byte by byte as it came: a signature is of the bytes and of nothing that is made of them
     */
    public Delivery(Map<String, String> headers, byte[] body) {
        this.headers.putAll(headers);
        this.body = body.clone();
    }

    public byte[] body() {
        return body.clone();
    }

    public int length() {
        return body.length;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** What it says may be personal, or forged. */
    @Override
    public String toString() {
        return "Delivery[" + body.length + " bytes]";
    }
}

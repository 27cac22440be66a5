package se.kvittens.store.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;

/** Tells whether a line is as it was written: not every database sees by itself that a byte on the disk has changed. */
public final class Checksum {

    private static final int LENGTH_OF_NULL = -1;

    private final CRC32C sum = new CRC32C();

    /** Each text with its length before it, so that no two lines run together to the same. */
    public static long of(@Nullable String... texts) {
        Checksum checksum = new Checksum();
        for (String text : texts) {
            checksum.add(text);
        }
        return checksum.sum.getValue();
    }

    /** Whether texts are as they were when their checksum was written. */
    static void check(long written, @Nullable String... texts) throws FaultFound {
        if (of(texts) != written) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int length = text == null ? LENGTH_OF_NULL : bytes.length;
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        sum.update(bytes);
    }
}

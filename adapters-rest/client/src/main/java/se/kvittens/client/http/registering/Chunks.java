package se.kvittens.client.http.registering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvittens.client.receipts.Handed;
import se.kvittens.client.receipts.NewReceipt;

/** Receipts by as many as are handed in at once: no more than the server takes, and of a million characters at most. */
final class Chunks implements Iterator<Chunks.Chunk> {

    static final int MOST = 5000;
    static final int MOST_CHARACTERS = 1024 * 1024;

    private final Iterator<NewReceipt> receipts;

    /** Read already, and too long for the chunk before it. */
    private @Nullable NewReceipt held;

    Chunks(Iterator<NewReceipt> receipts) {
        this.receipts = receipts;
    }

    /** Receipts, and their lines. */
    record Chunk(List<NewReceipt> receipts, String lines) {

        /** What the server has said of each; nothing is left out, or it is unreadable. */
        List<Handed> answered(String text) {
            List<String> answers = text.lines().toList();
            return IntStream.range(0, receipts.size())
                    .mapToObj(place -> new Handed(
                            receipts.get(place),
                            ReceiptWire.line(place < answers.size() ? answers.get(place) : "", place + 1)))
                    .toList();
        }
    }

    @Override
    public boolean hasNext() {
        return held != null || receipts.hasNext();
    }

    @Override
    public Chunk next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<NewReceipt> taken = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        while (hasNext() && taken.size() < MOST) {
            NewReceipt receipt = held == null ? receipts.next() : held;
            String line = ReceiptWire.write(receipt);
            held = !taken.isEmpty() && lines.length() + line.length() > MOST_CHARACTERS ? receipt : null;
            if (held != null) {
                break;
            }
            taken.add(receipt);
            lines.append(line).append('\n');
        }
        return new Chunk(taken, lines.toString());
    }
}

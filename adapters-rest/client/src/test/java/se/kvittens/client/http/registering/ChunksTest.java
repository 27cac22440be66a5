package se.kvittens.client.http.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.wire.Unreadable;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.ReceiptMethod;

/** How many go at once. */
class ChunksTest {

    private static final Instant TIME = Instant.parse("2025-03-14T07:00:00Z");

    private static List<NewReceipt> receipts(int many, int length) {
        return IntStream.range(0, many)
                .mapToObj(number -> NewReceipt.tap(
                        new VisitId("r" + number), new RecipientId("x".repeat(length)), TIME, ReceiptMethod.NFC))
                .toList();
    }

    private static List<Chunks.Chunk> chunks(List<NewReceipt> receipts) {
        List<Chunks.Chunk> all = new ArrayList<>();
        new Chunks(receipts.iterator()).forEachRemaining(all::add);
        return all;
    }

    private static List<Integer> sizes(int many) {
        return chunks(receipts(many, 1)).stream()
                .map(each -> each.receipts().size())
                .toList();
    }

    @Test
    void five_thousand_go_at_once_and_one_more_does_not() {
        assertThat(sizes(0)).isEmpty();
        assertThat(sizes(1)).containsExactly(1);
        assertThat(sizes(Chunks.MOST)).containsExactly(Chunks.MOST);
        assertThat(sizes(Chunks.MOST + 1)).containsExactly(Chunks.MOST, 1);
    }

    @Property(tries = 10)
    void whatever_there_is_goes_once_in_its_order(
            @ForAll @IntRange(max = 12_000) int many, @ForAll @IntRange(min = 1, max = 300) int length) {
        List<NewReceipt> receipts = receipts(many, length);
        List<Chunks.Chunk> chunks = chunks(receipts);

        assertThat(chunks.stream().flatMap(each -> each.receipts().stream())).containsExactlyElementsOf(receipts);
        assertThat(chunks).allSatisfy(each -> {
            assertThat(each.receipts()).hasSizeBetween(1, Chunks.MOST);
            assertThat(each.lines().length()).isLessThanOrEqualTo(Chunks.MOST_CHARACTERS + 1);
        });
        assertThat(chunks.stream().map(Chunks.Chunk::lines).collect(Collectors.joining()))
                .isEqualTo(receipts.stream()
                        .map(each -> ReceiptWire.write(each) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void an_answer_with_too_few_lines_or_others_is_none() {
        Chunks.Chunk chunk = chunks(receipts(2, 1)).get(0);
        String first = "{\"line\":1,\"status\":200,\"taken\":{\"receipt\":\"r0\",\"visit\":\"r0\"}}\n";

        assertThat(chunk.answered(first + first.replace("1", "2").replace("r0", "r1")))
                .hasSize(2);
        assertThatThrownBy(() -> chunk.answered(first)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> chunk.answered(first + first)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> chunk.answered(first + "{\"line\":")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> new Chunks(List.<NewReceipt>of().iterator()).next())
                .isInstanceOf(NoSuchElementException.class);
    }
}

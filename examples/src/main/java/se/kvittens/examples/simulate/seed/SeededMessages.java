package se.kvittens.examples.simulate.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import se.kvittens.examples.simulate.desk.MessagesDesk;

/** A group address, and three messages in the inbox. */
final class SeededMessages {

    private static final String COORDINATOR = "samordnare.1";

    private SeededMessages() {}

    static void into(MessagesDesk desk, Instant monthStart) {
        ObjectNode group = JsonNodeFactory.instance
                .objectNode()
                .put("address", "bosam.saf")
                .put("name", "Bosam SÄF");
        group.putArray("reaches").add(COORDINATOR).add("samordnare.2");
        desk.putGroup(group);
        Instant first = monthStart.plus(Duration.ofHours(8));
        desk.receive(message(1, first, "Ny beställning", "En beställning väntar på er."));
        desk.receive(message(2, first.plus(Duration.ofHours(1)), "Lediga platser", "Hur många platser har ni?"));
        ObjectNode plan = message(3, first.plus(Duration.ofHours(2)), "Mall", "Mallen för genomförandeplanen.");
        plan.withArray("attachments")
                .addObject()
                .put("name", "mall.txt")
                .put("mediaType", "text/plain")
                .put(
                        "content",
                        Base64.getEncoder().encodeToString("Genomförandeplan\n".getBytes(StandardCharsets.UTF_8)));
        desk.receive(plan);
    }

    private static ObjectNode message(int number, Instant sent, String subject, String text) {
        ObjectNode message = JsonNodeFactory.instance
                .objectNode()
                .put("id", "message-" + number)
                .put("sender", COORDINATOR)
                .put("sent", SeededVisits.time(sent))
                .put("subject", subject)
                .put("text", text);
        message.putArray("receivers").add(MessagesDesk.OWNER).add("samordnare.2");
        message.putArray("attachments");
        return message;
    }
}

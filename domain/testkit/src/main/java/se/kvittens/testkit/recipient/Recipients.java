package se.kvittens.testkit.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;

/** The recipients of a provider's month: few, with what the rules ask about them. */
public final class Recipients {

    private static final List<RecipientId> NAMES =
            Stream.of("anna", "bo", "cilla").map(RecipientId::new).toList();
    private static final int MOST_TWISTS = 3;

    private Recipients() {}

    /** One to three recipients, each once. */
    public static Arbitrary<List<RecipientFile>> in(Frame frame) {
        return drafts().map(drafts -> built(drafts, frame));
    }

    /** For {@link #built}; they shrink to fewer and plainer ones. */
    public static Arbitrary<List<RecipientDraft>> drafts() {
        return draft().list().ofMinSize(1).ofMaxSize(NAMES.size());
    }

    public static List<RecipientFile> built(List<RecipientDraft> drafts, Frame frame) {
        List<RecipientId> names = NAMES.subList(0, drafts.size());
        List<RecipientFile> recipients = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Optional<RecipientId> neighbour =
                    names.size() == 1 ? Optional.empty() : Optional.of(Pick.from(names, i + 1));
            recipients.add(drafts.get(i).in(frame, names.get(i), neighbour));
        }
        return recipients;
    }

    private static Arbitrary<RecipientDraft> draft() {
        return Combinators.combine(
                        Orders.drafts(),
                        Absences.drafts(),
                        RecipientTwists.any().list().ofMaxSize(MOST_TWISTS))
                .as(RecipientDraft::new);
    }
}

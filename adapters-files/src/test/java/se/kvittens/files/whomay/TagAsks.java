package se.kvittens.files.whomay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagDecision;
import se.kvittens.domain.tag.TagDesk;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.tag.TagUid;

/**
 * Asks for what happens to tags, of a provider with one recipient: anna has a tag at her door, another one lies in stock.
 */
final class TagAsks {

    static final TagUid NEW = uid(0);
    static final TagUid AT_ANNAS = uid(1);
    static final TagUid IN_STOCK = uid(2);
    static final RecipientId ANNA = new RecipientId("anna");
    static final ProviderId PROVIDER = new ProviderId("p");

    private final RuleBook book;
    private final Set<Class<? extends TagHappening>> asked = new HashSet<>();

    TagAsks(RuleBook book) {
        this.book = book;
    }

    /** The kinds of happenings that were asked for so far. */
    Set<Class<? extends TagHappening>> asked() {
        return asked;
    }

    Ask ask(TagHappening happening) {
        return ask(happening, 2);
    }

    /** Where the provider has as many tags out as it may. */
    Ask askWithAllOut(TagHappening happening) {
        return ask(happening, book.tags().mostOut(1));
    }

    private Ask ask(TagHappening happening, int out) {
        asked.add(happening.getClass());
        return deed -> {
            TagDecision decision = new TagDesk(book.access(), book.tags())
                    .decide(happening, deed, register(out, deed.when().minusSeconds(86_400)), 1);
            return decision instanceof TagDecision.Refused refused
                    ? Ask.no(refused.code(), refused.code().rule())
                    : decision instanceof TagDecision.Accepted ? Ask.YES : "known";
        };
    }

    private static TagRegister register(int out, Instant when) {
        List<RecordedTag> recorded = new ArrayList<>();
        for (int i = 1; i <= out; i++) {
            recorded.add(recorded(new TagIssued(uid(i), PROVIDER), when));
        }
        recorded.add(recorded(new TagMounted(AT_ANNAS, ANNA), when));
        return TagRegister.of(recorded);
    }

    private static RecordedTag recorded(TagHappening happening, Instant when) {
        return new RecordedTag(happening, new Deed("earlier", Role.SYSTEM_ADMINISTRATOR, when, ""), when);
    }

    private static TagUid uid(int number) {
        return new TagUid("04A1B2C3%06X".formatted(number));
    }
}

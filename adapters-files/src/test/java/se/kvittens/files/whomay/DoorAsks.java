package se.kvittens.files.whomay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.Asking;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.domain.time.TimeSpan;

/** Asks for the door of a recipient to open. */
final class DoorAsks {

    private static final ProviderId PROVIDER = new ProviderId("provider");
    private static final RecipientId ANNA = new RecipientId("anna");

    private final RuleBook book;

    DoorAsks(RuleBook book) {
        this.book = book;
    }

    /** By who has a visit there that begins as long afterwards as is told, with a reason or without. */
    Ask ask(Duration until, String why) {
        return ask(until, why, ServingRegister.allBy(PROVIDER));
    }

    /** The same, of whom another provider serves. */
    Ask askOfAnother(Duration until, String why) {
        return ask(until, why, ServingRegister.allBy(new ProviderId("another")));
    }

    private Ask ask(Duration until, String why, ServingRegister serving) {
        return deed -> refusal(new Deed(deed.who(), deed.role(), deed.when(), why), until, serving)
                .map(refused -> Ask.no(refused, refused.rule()))
                .orElse(Ask.YES);
    }

    private Optional<OpeningRefusal> refusal(Deed deed, Duration until, ServingRegister serving) {
        Instant start = deed.when().plus(until);
        return book.opening()
                .refusal(
                        new Asking(
                                deed,
                                AskedBy.inRole(deed.role(), PROVIDER, deed.who()),
                                List.of(new Errand(ANNA, new TimeSpan(start, start.plusSeconds(1800))))),
                        Optional.of(
                                new DoorUse(new LockId("gateway:door"), DoorKind.HOME, Set.of(ANNA), Instant.EPOCH)),
                        serving,
                        book.access());
    }
}

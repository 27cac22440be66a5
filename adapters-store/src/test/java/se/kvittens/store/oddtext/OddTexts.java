package se.kvittens.store.oddtext;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.store.badday.Taps;

/**
 * Texts that would not come back as they were, such as one with the character U+0000 or with half of a surrogate pair: they
 * are refused wherever they stand, and nothing is taken down. The same for every database.
 */
abstract class OddTexts {

    private static final Deed DEED = new Deed("c1", Role.CARER, Taps.EIGHT, "");

    /** A new one. */
    abstract Journal journal();

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\0", "a\0b", "\uD83D", "a\uD83D", "\uD83Db", "a\uDE00b", "\uDE00\uD83D"})
    void a_text_that_would_not_come_back_is_refused_wherever_it_stands(String odd) {
        Journal journal = journal();
        List<Entry> entries = List.of(
                by(new Deed(odd, Role.CARER, Taps.EIGHT, "")),
                by(new Deed("c1", Role.CARER, Taps.EIGHT, odd)),
                entered("v", odd, ""),
                entered("v", "anna", odd),
                entered(odd, "anna", ""));

        for (Entry entry : entries) {
            assertThat(journal.append(Taps.CARER, 0, List.of(Taps.tap("r-1"), entry)))
                    .as("entry %d", entries.indexOf(entry))
                    .isEqualTo(Either.left(JournalFault.DAMAGED));
            assertThat(Taps.names(journal)).isEmpty();
        }
        assertThat(journal.append(Taps.CARER, 0, List.of(Taps.tap("r-1"))).isRight())
                .isTrue();
        assertThat(Taps.names(journal)).containsExactly("r-1");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"a\0", "a\uD83D"})
    void who_is_asked_for_by_such_a_name_is_nobody_else(String odd) {
        Journal journal = journal();
        journal.append(carer("a?"), 0, List.of(Taps.tap("r-?"))).get();

        assertThat(journal.read(carer(odd), Taps.ALWAYS)).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(journal.append(carer(odd), 0, List.of(Taps.tap("r")))).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(journal.timeOf(carer("a?"), new VisitId("r-" + odd))).isEqualTo(Either.left(JournalFault.DAMAGED));
    }

    @Test
    void what_only_looks_odd_comes_back() {
        String fine = "å \uD83D\uDE00 \u0001 \uFFFF \uFFFD";
        Journal journal = journal();
        Entry entry = new Entry(Taps.tap("r-1").happening(), new Deed(fine, Role.CARER, Taps.EIGHT, fine), Taps.EIGHT);

        journal.append(Taps.CARER, 0, List.of(entry)).get();

        assertThat(journal.read(Taps.CARER, Taps.ALWAYS).get().recorded())
                .extracting(Recorded::deed)
                .containsExactly(entry.deed());
    }

    private static Entry by(Deed deed) {
        return new Entry(Taps.tap("r-2").happening(), deed, Taps.EIGHT);
    }

    private static Entry entered(String visit, String recipient, String note) {
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId(visit),
                Taps.CARER.carer(),
                new RecipientId(recipient),
                Taps.EIGHT,
                Taps.EIGHT.plus(Duration.ofMinutes(30)),
                Optional.of(ManualCause.TECHNICAL_FAULT),
                false,
                Set.of(),
                new Note(note));
        return new Entry(entered, DEED, Taps.EIGHT);
    }

    private static CarerOfProvider carer(String id) {
        return new CarerOfProvider(new ProviderId("p"), new CarerId(id));
    }
}

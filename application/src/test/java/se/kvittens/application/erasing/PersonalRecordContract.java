package se.kvittens.application.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.erasing.PersonalRecord.LastEntry;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** What every {@link PersonalRecord} promises of the journal and the log that it erases from. */
public abstract class PersonalRecordContract {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final TimeSpan ALL_DAY = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
    private static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    private static final CarerOfProvider C1 = new CarerOfProvider(PROVIDER, new CarerId("c1"));
    private static final CarerOfProvider C2 = new CarerOfProvider(PROVIDER, new CarerId("c2"));
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final Erasure ERASURE = new Erasure(
            "system",
            Role.SYSTEM_ADMINISTRATOR,
            EIGHT.plusSeconds(200_000_000),
            RuleId.SYS_8,
            new RuleBookVersion(new MunicipalityId("exempelviken"), 1, LocalDate.of(2020, 1, 1)));

    /** For test classes of records. */
    protected PersonalRecordContract() {}

    /** A journal and a log, both empty, and what erases from both. */
    public record Records(Journal journal, ReadingLog log, PersonalRecord people) {}

    protected abstract Records records(InstantSource clock);

    @Test
    void SYS_8_the_last_entry_is_told_by_when_it_was_taken_and_what_it_is_about() {
        Records records = records(() -> EIGHT.plusSeconds(7_000));
        assertThat(records.people().lastAbout(ANNA).get()).isEmpty();
        fill(records);

        assertThat(records.people().lastAbout(ANNA).get())
                .contains(new LastEntry(EIGHT.plusSeconds(7_000), EIGHT.plusSeconds(3_600)));
        assertThat(records.people().lastAbout(new RecipientId("cecilia")).get()).isEmpty();
    }

    @Test
    void SYS_8_the_person_is_gone_and_everything_else_is_as_it_was() {
        Records records = records(() -> EIGHT);
        fill(records);
        Journal.Page before = page(records, C1);

        RecipientId key = erase(records, ANNA);

        Journal.Page after = page(records, C1);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.recorded()).hasSameSizeAs(before.recorded());
        assertThat(after.recorded())
                .extracting(Recorded::taken)
                .containsExactlyElementsOf(
                        before.recorded().stream().map(Recorded::taken).toList());
        assertThat(after.recorded())
                .extracting(Recorded::happening)
                .containsExactly(
                        tap("r1", key, EIGHT),
                        tap("r2", BO, EIGHT.plusSeconds(60)),
                        moved("r1"),
                        moved("r2"),
                        entered("e1", key, ""),
                        entered("e2", BO, "bo bad om det"));
        assertThat(after.recorded())
                .extracting(each -> each.deed().why())
                .containsExactly("", "bo var ute", "", "bo sade till", "", "bo ringde");
        assertThat(page(records, C1) + "" + page(records, C2)).doesNotContain("anna");
    }

    @Test
    void SYS_8_one_key_stands_for_the_person_everywhere_and_tells_nothing() {
        Records records = records(() -> EIGHT);
        fill(records);

        RecipientId key = erase(records, ANNA);
        RecipientId other = erase(records, BO);

        assertThat(page(records, C2).recorded()).extracting(Recorded::happening).containsExactly(tap("r9", key, EIGHT));
        assertThat(key.value()).doesNotContainIgnoringCase("anna");
        assertThat(other).isNotEqualTo(key);
        assertThat(records.people().lastAbout(key).get()).contains(new LastEntry(EIGHT, EIGHT.plusSeconds(3_600)));
    }

    @Test
    void SYS_8_the_key_does_not_follow_from_the_person() {
        Records one = records(() -> EIGHT);
        fill(one);
        RecipientId first = erase(one, ANNA);
        taken(one, C1, entry(tap("r100", ANNA, EIGHT), ""));

        assertThat(erase(one, ANNA)).isNotEqualTo(first);
    }

    @Test
    void SYS_8_who_is_erased_is_known_no_longer_and_may_come_anew() {
        Records records = records(() -> EIGHT);
        fill(records);
        RecipientId key = erase(records, ANNA);

        assertThat(records.people().lastAbout(ANNA).get()).isEmpty();
        taken(records, C1, entry(tap("r100", ANNA, EIGHT), ""));

        assertThat(page(records, C1).recorded())
                .extracting(Recorded::happening)
                .contains(tap("r1", key, EIGHT), tap("r100", ANNA, EIGHT));
        assertThat(records.people().lastAbout(ANNA).get()).contains(new LastEntry(EIGHT, EIGHT));
    }

    @Test
    void SYS_8_readings_are_of_the_key_and_have_no_reason_any_more() {
        Records records = records(() -> EIGHT);
        fill(records);
        Reading of = reading("anna klagade", ANNA);
        Reading ofBoth = reading("anna och bo", ANNA, BO);
        Reading ofBo = reading("bo ringde", BO);
        List.of(of, ofBoth, ofBo).forEach(records.log()::append);

        RecipientId key = erase(records, ANNA);

        assertThat(records.log().ofRecipient(ANNA, ALL_DAY).get()).isEmpty();
        assertThat(records.log().byUser("åsa", ALL_DAY).get())
                .containsExactly(reading("", key), reading("", key, BO), ofBo);
        assertThat(records.log().ofRecipient(key, ALL_DAY).get())
                .containsExactly(reading("", key), reading("", key, BO));
    }

    @Test
    void SYS_8_a_person_who_was_only_looked_at_is_no_person_of_the_record() {
        Records records = records(() -> EIGHT);
        taken(records, C1, entry(tap("r2", BO, EIGHT), ""));
        records.log().append(reading("", ANNA));

        assertThat(records.people().lastAbout(ANNA).get()).isEmpty();
        assertThat(records.log().ofRecipient(ANNA, ALL_DAY).get()).isEmpty();
        assertThat(records.log().byUser("åsa", ALL_DAY).get()).containsExactly(unknown(""));
    }

    /** Whether somebody asks for the id afterwards, or had read what is shown before it was erased. */
    @Test
    void SYS_8_an_erased_id_does_not_come_back_by_being_looked_for() {
        Records records = records(() -> EIGHT);
        fill(records);
        records.log().append(reading("anna klagade", ANNA));
        RecipientId key = erase(records, ANNA);

        records.log().append(reading("igen", ANNA));

        assertThat(records.people().lastAbout(ANNA).get()).isEmpty();
        assertThat(records.log().ofRecipient(ANNA, ALL_DAY).get()).isEmpty();
        assertThat(records.log().byUser("åsa", ALL_DAY).get()).containsExactly(reading("", key), unknown("igen"));
    }

    private static Reading unknown(String why) {
        Reading of = reading(why);
        return new Reading(of.deed(), of.sight(), of.provider(), Set.of(), 1);
    }

    @Test
    void SYS_8_an_erasure_is_taken_down_without_the_person() {
        Records records = records(() -> EIGHT);
        fill(records);
        assertThat(records.people().erasures().get()).isEmpty();

        erase(records, ANNA);
        erase(records, BO);

        assertThat(records.people().erasures().get()).containsExactly(ERASURE, ERASURE);
    }

    @Test
    void SYS_8_what_was_taken_down_meanwhile_keeps_the_person() {
        Instant[] now = {EIGHT};
        Records records = records(() -> now[0]);
        fill(records);
        now[0] = EIGHT.plusSeconds(1);
        taken(records, C2, entry(tap("r10", ANNA, EIGHT.plusSeconds(5)), ""));

        assertThat(records.people().erase(ANNA, EIGHT, ERASURE)).isEqualTo(Either.left(JournalFault.OVERTAKEN));
        assertThat(records.people().erase(new RecipientId("cecilia"), EIGHT, ERASURE))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));

        assertThat(page(records, C2) + "").contains("anna");
        assertThat(records.people().erasures().get()).isEmpty();
    }

    /** Takes visits of anna and of bo down. */
    protected static void fill(Records records) {
        taken(
                records,
                C1,
                entry(tap("r1", ANNA, EIGHT), "anna var ute"),
                entry(tap("r2", BO, EIGHT.plusSeconds(60)), "bo var ute"),
                entry(moved("r1"), "anna sade till"),
                entry(moved("r2"), "bo sade till"),
                entry(entered("e1", ANNA, "anna bad om det"), "anna ringde"),
                entry(entered("e2", BO, "bo bad om det"), "bo ringde"));
        taken(records, C2, entry(tap("r9", ANNA, EIGHT), "anna var ute"));
    }

    /** Erases somebody of whom something is recorded. */
    protected static RecipientId erase(Records records, RecipientId person) {
        Instant last = records.people().lastAbout(person).get().orElseThrow().taken();
        return records.people().erase(person, last, ERASURE).get();
    }

    private static void taken(Records records, CarerOfProvider carer, Entry... entries) {
        assertThat(records.journal()
                        .append(carer, page(records, carer).version(), List.of(entries))
                        .isRight())
                .isTrue();
    }

    private static Journal.Page page(Records records, CarerOfProvider carer) {
        return records.journal().read(carer, ALL_DAY).get();
    }

    private static Entry entry(Happening happening, String why) {
        Instant about = happening instanceof ReceiptMade made
                ? made.receipt().at()
                : happening instanceof VisitPostRegistered entered ? entered.start() : EIGHT;
        return new Entry(happening, new Deed("c1", Role.CARER, EIGHT, why), about);
    }

    private static Happening tap(String id, RecipientId recipient, Instant at) {
        return new ReceiptMade(new RegisteredReceipt(
                new ReceiptId(id),
                new CarerId("c1"),
                recipient,
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty()));
    }

    private static Happening moved(String id) {
        return new TimesAdjusted(new VisitId(id), new Seen(EIGHT, null), EIGHT.minusSeconds(60), null);
    }

    private static Happening entered(String id, RecipientId recipient, String note) {
        return new VisitPostRegistered(
                new VisitId(id),
                new CarerId("c1"),
                recipient,
                EIGHT.plusSeconds(3_600),
                EIGHT.plusSeconds(5_400),
                Optional.empty(),
                false,
                Set.of(),
                new Note(note));
    }

    private static Reading reading(String why, RecipientId... recipients) {
        return new Reading(
                new Deed("åsa", Role.PLANNER, EIGHT, why), Sight.VISITS, Optional.of(PROVIDER), Set.of(recipients));
    }
}

package se.kvittens.files.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.files.orders.FeedFiles;

/** What rows of profiled files tell of the people of a register. */
class ProfiledRegistersTest {

    private static final String COLUMNS = """
            id: nr
            name: [förnamn, efternamn]
            provider: utförare
            born: född
            area: {columns: område, words: {RURAL: glesbygd, ISLAND: ö}}
            socialPsychiatry: {columns: sopsyk, words: &yes {"true": ja, "false": nej}}
            temporaryStay: {columns: tillfällig, words: *yes}
            tagRefusalAgreed: {columns: tagg, words: *yes}
            cohabitsWith: sambo
            mealDeliveries: mat
            excessApproved: {columns: över, unit: MINUTES}
            """;
    private static final String HEADER =
            "nr,förnamn,efternamn,utförare,född,område,sopsyk,tillfällig,tagg,sambo,mat,över\n";

    @TempDir
    private Path folder;

    private List<String> faults = List.of();

    @Test
    void every_field_of_a_recipient_is_told() {
        ToldRecipient told = recipients("4711,Anna,Löf,Norra,1940-03-12,Ö,ja,ja,ja,4712,30,90\n")
                .get(0);

        assertThat(told.recipient())
                .isEqualTo(new Recipient(
                        new RecipientId("4711"),
                        Optional.of(LocalDate.of(1940, 3, 12)),
                        Area.ISLAND,
                        true,
                        true,
                        true,
                        Optional.of(new RecipientId("4712"))));
        assertThat(told.name()).contains("Anna Löf");
        assertThat(told.provider()).contains("Norra");
        assertThat(told.mealDeliveries()).isEqualTo(30);
        assertThat(told.excessApproved()).isEqualTo(Duration.ofMinutes(90));
        assertThat(told.origin().line()).isEqualTo(2);
        assertThat(told).asString().doesNotContain("Anna", "Löf");
    }

    @Test
    void what_is_not_told_of_a_recipient_is_the_usual() {
        ToldRecipient told = recipients("4711,,,,,,,,,,,\n").get(0);

        assertThat(told.recipient())
                .isEqualTo(new Recipient(
                        new RecipientId("4711"),
                        Optional.empty(),
                        Area.MAINLAND,
                        false,
                        false,
                        false,
                        Optional.empty()));
        assertThat(told.name()).isEmpty();
        assertThat(told.excessApproved()).isZero();
        assertThat(told.mealDeliveries()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                ",Anna,Löf,,,,,,,,,               ! MISSING_FIELD 2 nr",
                "191212121212,,,,,,,,,,,          ! PERSONAL_NUMBER 2 nr",
                "1,,,,,,,,,191212121212,,         ! PERSONAL_NUMBER 2 sambo",
                "1,,,,,,,,,1,,                    ! INVALID_VALUE 2 sambo",
                "1,,,,12/3 1940,,,,,,,            ! MALFORMED_DATE 2 född",
                "1,,,,,fjäll,,,,,,                ! UNKNOWN_WORD 2 område",
                "1,,,,,,kanske,,,,,               ! UNKNOWN_WORD 2 sopsyk",
                "1,,,,,,,,,,10000,                ! INVALID_VALUE 2 mat",
                "1,,,,,,,,,,,x                    ! MALFORMED_LENGTH 2 över"
            })
    void a_recipient_with_a_fault_is_rejected_and_the_next_is_told(String row, String fault) {
        assertThat(recipients(row.strip() + "\n4711,,,,,,,,,,9999,\n")).hasSize(1);
        assertThat(faults).containsExactly(fault);
    }

    @Test
    void a_carer_has_an_id_and_may_stand_there_with_several_names() {
        List<ToldCarer> told = carers("c1,Bo Ek\nc1,Bo Löf\nc2,\n,Eva Ek\n191212121212,X\n");

        assertThat(told)
                .extracting(carer -> carer.id() + " " + carer.name().orElse("-"))
                .containsExactly("c1 Bo Ek", "c1 Bo Löf", "c2 -");
        assertThat(faults).containsExactly("MISSING_FIELD 5 nr", "PERSONAL_NUMBER 6 nr");
        assertThat(told.toString()).doesNotContain("Ek");
    }

    private List<ToldRecipient> recipients(String rows) {
        FeedFiles files = new FeedFiles(folder.resolve("f.csv"), HEADER + rows);
        var profile = files.profile(ProfiledRecipients.PROFILE, COLUMNS);
        ProfiledRecipients feed = new ProfiledRecipients(files.table(profile), profile, files::fault);
        List<ToldRecipient> told = new ArrayList<>();
        feed.tell(told::add, carer -> {
            throw new AssertionError("A register of recipients tells of no carer.");
        });
        faults = files.faults();
        assertThat(FeedFiles.isWhole(feed.counts())).isTrue();
        assertThat(feed.counts().told()).isEqualTo(told.size());
        return told;
    }

    private List<ToldCarer> carers(String rows) {
        FeedFiles files = new FeedFiles(folder.resolve("f.csv"), "nr,namn\n" + rows);
        var profile = files.profile(ProfiledCarers.PROFILE, "id: nr\nname: namn\n");
        ProfiledCarers feed = new ProfiledCarers(files.table(profile), profile, files::fault);
        List<ToldCarer> told = new ArrayList<>();
        feed.tell(
                recipient -> {
                    throw new AssertionError("A register of carers tells of no recipient.");
                },
                told::add);
        faults = files.faults();
        assertThat(FeedFiles.isWhole(feed.counts())).isTrue();
        return told;
    }
}

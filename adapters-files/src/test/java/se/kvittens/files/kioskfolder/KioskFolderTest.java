package se.kvittens.files.kioskfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskDirectory.Carer;
import se.kvittens.application.kiosk.setup.KioskDirectory.Recipient;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.kioskfolder.KioskManifest.NamesShown;

/** What a kiosk folder says, and that whatever is wrong with it is named with its file, line and field, all at once. */
class KioskFolderTest {

    private static final String LEAST = "format: 1\nname: norra-1\nmunicipality: haninge\nprovider: Norra\n";

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        with("kiosk.yaml", LEAST);
        with("people.csv", "id,label,cohabits_with\nr1,Anna S,r2\nr2,Bo S,\nr3,Cilla,\n");
        with("carers.csv", "id,label,badge\nc1,Disa,04:a1:b2:c3:d4:e5:80\nc2,Eskil,\n");
    }

    @Test
    void what_is_left_out_is_as_usual() {
        KioskManifest manifest = folder().manifest();

        assertThat(manifest.name()).isEqualTo(new KioskName("norra-1"));
        assertThat(manifest.assignment().municipality()).isEqualTo(new MunicipalityId("haninge"));
        assertThat(manifest.assignment().provider()).isEqualTo(new ProviderId("Norra"));
        assertThat(manifest.assignment().locks().byMonth()).isEmpty();
        assertThat(manifest.assignment().ownGoLive()).isEmpty();
        assertThat(manifest.ruleBooks()).isEmpty();
        assertThat(manifest.signOutAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(manifest.namesShown()).isEqualTo(NamesShown.LABELS);
        assertThat(manifest.settings().handset()).isEqualTo(Handset.UNTOLD);
    }

    @Test
    void what_is_said_is_taken() {
        with("kiosk.yaml", LEAST + """
            lockDates: {2024-10: 2024-11-06T16:00}
            goLive: 2024-09-17
            ruleBooks: books
            signOutAfter: PT45S
            namesShown: INITIALS
            """);
        KioskManifest manifest = manifestWithBooks();

        assertThat(manifest.assignment().locks().of(YearMonth.of(2024, 10)))
                .contains(new LockDate(Instant.parse("2024-11-06T15:00:00Z")));
        assertThat(manifest.assignment().ownGoLive()).contains(LocalDate.of(2024, 9, 17));
        assertThat(manifest.ruleBooks()).contains("books");
        assertThat(manifest.signOutAfter()).isEqualTo(Duration.ofSeconds(45));
        assertThat(manifest.namesShown()).isEqualTo(NamesShown.INITIALS);
    }

    /** By the rule book October 2024 is locked on 5 November at 16:00, and November on 4 December. */
    @ParameterizedTest
    @CsvSource({
        "'', 2024-11-05T15:00:00Z, ''",
        "{2024-09: 2024-10-04T16:00}, 2024-11-05T15:00:00Z, 2024-10 2024-11",
        "{2024-09: 2024-10-04T16:00}, 2024-11-05T15:00:01Z, 2024-11",
        "{2024-10: 2024-11-06T16:00}, 2024-11-05T15:00:00Z, 2024-11",
        "'{2024-10: 2024-11-06T16:00, 2024-11: 2024-12-05T16:00}', 2024-11-05T15:00:00Z, ''",
    })
    void TIME_4_open_months_without_a_lock_date_beside_others_are_told(String dates, Instant now, String months) {
        with("kiosk.yaml", LEAST + (dates.isEmpty() ? "" : "lockDates: " + dates + "\n"));

        assertThat(folder().unpublishedLocks(now).keySet().stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void REG_8_the_machine_has_an_id_of_the_providers_own_and_is_the_providers_unless_it_is_said() {
        with("kiosk.yaml", LEAST + "phone: IT-0123456\nprivatePhone: true\n");
        assertThat(folder().manifest().settings().handset())
                .isEqualTo(new Handset(Optional.of(new Phone("IT-0123456")), true));

        with("kiosk.yaml", LEAST + "phone: IT-0123456\nprivatePhone: false\n");
        assertThat(folder().manifest().settings().handset())
                .isEqualTo(new Handset(Optional.of(new Phone("IT-0123456")), false));

        with("kiosk.yaml", LEAST + "privatePhone: true\n");
        assertThat(folder().manifest().settings().handset()).isEqualTo(new Handset(Optional.empty(), true));
    }

    @Test
    void people_and_carers_stand_in_their_order() {
        with("people.csv", "id,label,tasks\nr3,Cilla,SERVICE PERSONAL_CARE\nr1,Anna S,\n");

        assertThat(folder().directory().recipients())
                .containsExactly(
                        new Recipient(
                                new RecipientId("r3"),
                                "Cilla",
                                Optional.empty(),
                                Set.of(new TaskCode("PERSONAL_CARE"), new TaskCode("SERVICE"))),
                        new Recipient(new RecipientId("r1"), "Anna S", Optional.empty(), Set.of()));
        assertThat(folder().directory().carers())
                .containsExactly(
                        new Carer(new CarerId("c1"), "Disa", Optional.of(new TagUid("04A1B2C3D4E580"))),
                        new Carer(new CarerId("c2"), "Eskil", Optional.empty()));
    }

    @Test
    void who_lives_with_one_of_a_home_lives_with_all_of_it() {
        with("people.csv", "id,label,cohabits_with\nr1,A,r2\nr2,B,\nr3,C,r1\nr4,D,elsewhere\nr5,E,\n");
        KioskDirectory directory = folder().directory();

        assertThat(live(directory, "r1", "r2")).isTrue();
        assertThat(live(directory, "r2", "r1")).isTrue();
        assertThat(live(directory, "r2", "r3")).isTrue();
        assertThat(live(directory, "r4", "r1")).isFalse();
        assertThat(live(directory, "r5", "r1")).isFalse();
        assertThat(directory.recipients().get(4).household()).isEmpty();
    }

    @Test
    void its_own_rule_books_say_which_tasks_there_are() throws IOException {
        with("kiosk.yaml", LEAST + "ruleBooks: books\n");
        assertThat(faults()).contains("books:0 UNREADABLE_FILE ");

        Files.createDirectories(root.resolve("books/haninge"));
        with("books/haninge/2024-10-01.yaml", "format: [\n");
        with("people.csv", "id,label,tasks\nr1,Anna,NOTHING\n");
        assertThat(faults())
                .hasSize(1)
                .first()
                .asString()
                .contains("2024-10-01.yaml")
                .contains("MALFORMED_YAML");
    }

    @Test
    void a_month_without_a_rule_book_is_refused() {
        with("kiosk.yaml", LEAST.replace("haninge", "nowhere"));

        assertThat(faults()).containsExactly("kiosk.yaml:0 NO_RULE_BOOK municipality");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        people.csv | id,label | r1, | MISSING_FIELD label
        people.csv | id,label | 121212-1212,Anna | PERSONAL_NUMBER id
        people.csv | id,label | r1,Anna 121212-1212 | PERSONAL_NUMBER label
        people.csv | id,label,cohabits_with | r1,Anna,121212-1212 | PERSONAL_NUMBER cohabits_with
        people.csv | id,label,cohabits_with | r1,Anna,r1 | INVALID_VALUE cohabits_with
        people.csv | id,label | r1,aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg | INVALID_VALUE label
        people.csv | id,label,tasks | r1,Anna,PERSONAL_CARE DANCING | UNKNOWN_TASK tasks
        people.csv | id,label,born | r1,Anna,1940-03-12 | UNKNOWN_FIELD born
        carers.csv | id,label | ,Disa | MISSING_FIELD id
        carers.csv | id,label | 121212-1212,Disa | PERSONAL_NUMBER id
        carers.csv | id,label | c1,121212-1212 | PERSONAL_NUMBER label
        carers.csv | id,label,badge | c1,Disa,04A1B2 | INVALID_VALUE badge
        carers.csv | id,label,badge | c1,Disa,08A1B2C3 | INVALID_VALUE badge
        carers.csv | id,label,badge | c1,Disa,key | INVALID_VALUE badge
        """)
    void a_row_is_refused(String file, String header, String row, String fault) {
        with(file, header + "\n" + row + "\n");

        String line = fault.startsWith("UNKNOWN_FIELD") ? ":1 " : ":2 ";
        assertThat(faults()).containsExactly(file + line + fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        people.csv | id | id,label | r1,Anna | r1,Bo
        people.csv | label | id,label | r1,Anna | r2,Anna
        carers.csv | id | id,label | c1,Disa | c1,Eskil
        carers.csv | label | id,label | c1,Disa | c2,Disa
        carers.csv | badge | id,label,badge | c1,Disa,04A1B2C3 | c2,Eskil,04 a1 b2 c3
        """)
    void what_tells_two_apart_stands_once(String file, String field, String header, String one, String other) {
        with(file, String.join("\n", header, one, other, ""));

        assertThat(faults()).containsExactly(file + ":3 DUPLICATE_ID " + field);
    }

    @Test
    void a_label_that_hides_something_is_refused() {
        with(
                "people.csv",
                "id,label\nr1,An\u202Ena\nr2,\"Bo\nS\"\nr3,Sixty of them are fine 0123456789012345678901234567890123456\n");

        assertThat(faults()).containsExactly("people.csv:2 INVALID_VALUE label", "people.csv:3 INVALID_VALUE label");
    }

    @Test
    void an_id_that_hides_something_is_refused() {
        with(
                "people.csv",
                "id,label,cohabits_with\nr\u00001,Anna,\nr2,Bo,r\u00071\n\u202Er3,Cilla,\n\"r\n4\",Disa,\nr5,Eva,\n");
        with("carers.csv", "id,label\nc\u00001,Disa\n");

        assertThat(faults())
                .containsExactly(
                        "people.csv:2 INVALID_VALUE id",
                        "people.csv:3 INVALID_VALUE cohabits_with",
                        "people.csv:4 INVALID_VALUE id",
                        "people.csv:5 INVALID_VALUE id",
                        "carers.csv:2 INVALID_VALUE id");
    }

    @Test
    void what_an_id_is_to_be_is_said_on_one_line() {
        with("people.csv", "id,label\nr\u00001,Anna\n");

        assertThat(KioskFolder.open(root, YearMonth.of(2024, 10)).getLeft())
                .extracting(Fault::value, Fault::expected)
                .containsExactly(tuple("r 1", "an id without control characters, as r1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        format: 2 | INVALID_VALUE format
        name: Norra porten | INVALID_VALUE name
        name: 121212-1212 | PERSONAL_NUMBER name
        provider: 121212-1212 | PERSONAL_NUMBER provider
        signOutAfter: PT9S | INVALID_VALUE signOutAfter
        signOutAfter: PT12H1S | INVALID_VALUE signOutAfter
        signOutAfter: soon | MALFORMED_LENGTH signOutAfter
        namesShown: NONE | INVALID_VALUE namesShown
        ruleBooks: ../books | INVALID_VALUE ruleBooks
        lockDates: {2024-13: 2024-11-06T16:00} | INVALID_VALUE lockDates.2024-13
        phone: 121212-1212 | PERSONAL_NUMBER phone
        phone: 070-174 06 05 | TELEPHONE_NUMBER phone
        phone: Disa +46701740605 | TELEPHONE_NUMBER phone
        phone: "" | MISSING_FIELD phone
        privatePhone: yes | INVALID_VALUE privatePhone
        colour: red | UNKNOWN_FIELD colour
        """)
    void a_field_of_the_manifest_is_refused(String line, String fault) {
        String name = line.substring(0, line.indexOf(':'));
        with("kiosk.yaml", LEAST.replaceAll("(?m)^" + name + ": .*\n", "") + line + "\n");

        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).startsWith("kiosk.yaml:").endsWith(" " + fault);
    }

    @ParameterizedTest
    @CsvSource({"signOutAfter: PT10S", "signOutAfter: PT12H"})
    void the_bounds_of_a_sign_out_are_within(String line) {
        with("kiosk.yaml", LEAST + line + "\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_no_personal_number_with_it() throws IOException {
        with("kiosk.yaml", "format: 1\nname: 121212-1212\n");
        with("people.csv", "id,label\n121212-1212,Anna\n");
        Files.delete(root.resolve("carers.csv"));

        assertThat(faults())
                .containsExactly(
                        "kiosk.yaml:1 MISSING_FIELD municipality",
                        "kiosk.yaml:1 MISSING_FIELD provider",
                        "kiosk.yaml:2 PERSONAL_NUMBER name",
                        "people.csv:2 PERSONAL_NUMBER id",
                        "carers.csv:0 MISSING_FILE ");
        for (Fault fault : KioskFolder.open(root, YearMonth.of(2024, 10)).getLeft()) {
            assertThat(new FaultText(Locale.ENGLISH).of(fault)).doesNotContain("1212");
        }
    }

    @Test
    void a_folder_that_is_not_there_lacks_all_its_files() {
        root = root.resolve("elsewhere");

        assertThat(faults())
                .containsExactly(
                        "kiosk.yaml:0 MISSING_FILE ", "people.csv:0 MISSING_FILE ", "carers.csv:0 MISSING_FILE ");
    }

    @Test
    void what_is_no_yaml_is_said_to_be_none() {
        with("kiosk.yaml", "name: [\n");
        assertThat(faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("kiosk.yaml:")
                .contains("MALFORMED_YAML");

        with("kiosk.yaml", "- name\n");
        assertThat(faults()).contains("kiosk.yaml:1 INVALID_VALUE …");
    }

    private static boolean live(KioskDirectory directory, String one, String other) {
        return directory.live(new RecipientId(one), new RecipientId(other));
    }

    private KioskManifest manifestWithBooks() {
        Path book = root.resolve("books/haninge/2024-10-01.yaml");
        try (InputStream bundled = KioskFolder.class.getResourceAsStream("/rulebooks/haninge/2024-10-01.yaml")) {
            Files.createDirectories(book.getParent());
            Files.copy(Objects.requireNonNull(bundled), book);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return folder().manifest();
    }

    private KioskFolder folder() {
        return KioskFolder.open(root, YearMonth.of(2024, 10)).get();
    }

    private List<String> faults() {
        Either<List<Fault>, KioskFolder> opened = KioskFolder.open(root, YearMonth.of(2024, 10));
        return opened.isRight()
                ? Arrays.asList()
                : opened.getLeft().stream().map(this::inShort).toList();
    }

    private String inShort(Fault fault) {
        return root.relativize(Path.of(fault.file())) + ":" + fault.line() + " " + fault.kind() + " " + fault.field();
    }

    private void with(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

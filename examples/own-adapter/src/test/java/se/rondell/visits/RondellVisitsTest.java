package se.rondell.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.ImportMonth;
import se.kvittens.application.importing.Imported;
import se.kvittens.application.importing.MonthFrame;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.feed.VisitFeedContract;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.rondell.visits.RondellVisits.Rejected;

/** The adapter keeps the contract of all feeds of visits, and what it tells becomes a month. */
class RondellVisitsTest extends VisitFeedContract {

    private static final Path EXPORT = Path.of("src/test/resources/rondell.jsonl");

    @TempDir
    Path folder;

    private final List<Rejected> rejects = new ArrayList<>();

    @Override
    protected VisitFeed feed() {
        return new RondellVisits(EXPORT, rejects::add);
    }

    @Test
    void it_becomes_a_month() {
        MonthFrame frame = new MonthFrame(
                new MunicipalityId("haninge"),
                YearMonth.of(2024, 9),
                new CutOver.GoLive("Egen hemtjänst", Optional.empty()),
                PublishedLocks.NONE,
                new PriceList(Map.of()));
        Feeds feeds = new Feeds(List.of(register()), List.of(), List.of(), List.of(feed()));

        Imported imported =
                new ImportMonth(RuleBookFolder::bundled).make(frame, feeds).get();

        assertThat(imported.month().visits())
                .extracting(visit -> visit.id() + " " + visit.recipient())
                .containsExactly("101 r1", "102 r2", "103 r1");
        assertThat(imported.unplaced()).isEmpty();
        assertThat(rejects).isEmpty();
    }

    /** As another field would be, as if it were missing. */
    @ParameterizedTest
    @CsvSource({
        "customer, customerName, Märta Löf",
        "inBy, inBy, thumb",
        "task, task, gardening",
        "out, out, yesterday",
        "approved, approved, 2024-09-02T17:00:00",
        "ref, ref, ' '"
    })
    void what_cant_be_understood_is_listed_by_its_field(String field, String name, String value) throws IOException {
        String line = Files.readAllLines(EXPORT).get(0);
        String wrong = line.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + name + "\":\"" + value + "\"");

        assertThat(told(line, wrong, line.replace("101", "102"))).isEqualTo(2);
        assertThat(rejects).containsExactly(new Rejected(2, field));
    }

    @Test
    void half_a_line_and_an_empty_one_are_no_visits() throws IOException {
        String line = Files.readAllLines(EXPORT).get(0);

        assertThat(told(line, "", line.substring(0, 99))).isEqualTo(1);
        assertThat(rejects).extracting(Rejected::line).containsExactly(2L, 3L);
    }

    @Test
    void a_file_that_is_not_there_is_an_interruption() {
        assertThatThrownBy(() -> new RondellVisits(folder.resolve("none.jsonl"), rejects::add).tell(visit -> {}))
                .isInstanceOf(FeedInterrupted.class)
                .hasMessageContaining("none.jsonl");
    }

    /** How many visits these lines tell. */
    private int told(String... lines) throws IOException {
        List<Object> told = new ArrayList<>();
        new RondellVisits(Files.write(folder.resolve("lines.jsonl"), List.of(lines)), rejects::add).tell(told::add);
        return told.size();
    }

    private static RegisterFeed register() {
        return (recipients, carers) -> {
            recipients.accept(recipient("r1", "Märta Löf"));
            recipients.accept(recipient("r2", "Hägg, Åke"));
            carers.accept(new ToldCarer(new CarerId("c1"), Optional.empty(), origin()));
            carers.accept(new ToldCarer(new CarerId("c2"), Optional.empty(), origin()));
        };
    }

    private static ToldRecipient recipient(String id, String name) {
        Recipient recipient = new Recipient(
                new RecipientId(id), Optional.empty(), Area.MAINLAND, false, false, false, Optional.empty());
        return new ToldRecipient(recipient, Optional.of(name), Optional.empty(), Duration.ZERO, 0, origin());
    }

    private static Origin origin() {
        return new Origin("register", 0, Optional.empty());
    }
}

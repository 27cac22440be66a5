package se.bommen.locks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;

/** The adapter keeps the contract of all gateways, and what the box says is told and never improved. */
class BommenGatewayTest extends LockGatewayContract {

    private static final GatewayName NAME = new GatewayName("bommen");
    private static final Instant NOW = Instant.parse("2026-03-29T06:00:00Z");
    private static final String LINE = "B7;open;tag;tagg-12;;2026-03-29T05:59:58Z";

    @TempDir
    Path parent;

    private Path folder;
    private BommenBox box;

    @BeforeEach
    void plug_in() throws IOException {
        folder = parent.resolve("box");
        box = new BommenBox(folder);
    }

    @Override
    protected LockGateway gateway() {
        return new BommenGateway(NAME, folder, () -> NOW);
    }

    @Override
    protected LockId inReach() {
        return NAME.lock("B7");
    }

    @Override
    protected LockId outOfReach() {
        return NAME.lock("B8");
    }

    @Override
    protected void settle() {
        box.work();
    }

    @Override
    protected void breakDown() {
        box.unplug();
    }

    @Test
    void what_happened_on_a_morning_is_told_as_it_was() throws IOException {
        Files.copy(Path.of("src/test/resources/log"), folder.resolve("log"), StandardCopyOption.REPLACE_EXISTING);

        List<DoorEvent> events = page().told().events();

        assertThat(events)
                .extracting(DoorEvent::fact, DoorEvent::means)
                .containsExactly(
                        tuple(DoorFact.UNLOCKED, Means.KEY),
                        tuple(DoorFact.LOCKED, Means.AUTOMATIC),
                        tuple(DoorFact.JAMMED, Means.REMOTE),
                        tuple(DoorFact.UNLOCKED, Means.FROM_INSIDE),
                        tuple(DoorFact.LOCKED, Means.KEY));
        assertThat(events.get(0).key()).contains(NAME.key("tagg-12"));
        assertThat(events.get(1).key()).isEmpty();
        assertThat(events.get(2).command()).contains(new CommandId("unlock-71"));
        assertThat(events.get(3).times().told()).isEqualTo(Instant.parse("2026-03-29T06:24:40Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "open, vanished, cell 3",
        "tag, thumb, cell 4",
        "2026-03-29T05:59:58Z, yesterday, cell 7",
        ";;2026-03-29T05:59:58Z, '', cell 6",
        "B7, ' ', cell 2"
    })
    void what_can_t_be_understood_is_told_by_its_line_and_cell(String right, String wrong, String cell)
            throws IOException {
        box.tells(LINE);
        box.tells(LINE.replace(right, wrong));
        box.tells(LINE);

        assertThat(page().told().events()).hasSize(2);
        assertThat(page().told().unread()).containsExactly(new Unread("line-1", cell));
    }

    @Test
    void a_line_that_is_being_written_is_read_once_it_is_whole() throws IOException {
        Files.writeString(folder.resolve("log"), "1;" + LINE + "\n2;B7;op");
        assertThat(page().told().events()).hasSize(1);
        assertThat(page().place().orElseThrow().value()).isEqualTo("1");

        Files.writeString(folder.resolve("log"), "1;" + LINE + "\n2;" + LINE + "\n");
        assertThat(gateway().log(page().place()).value().orElseThrow().told().events())
                .isEmpty();
        assertThat(page().told().events()).hasSize(2);
    }

    @Test
    void a_lock_that_is_away_has_not_moved() {
        LockCommand command = command("c-1", "B8");

        assertThat(gateway().send(command)).isEqualTo(new CommandProgress.Accepted(Optional.empty()));
        box.work();
        assertThat(gateway().progress(command, Optional.empty()))
                .isEqualTo(new CommandProgress.Failed(CommandFault.OFFLINE));
    }

    @Test
    void a_command_is_written_once() throws IOException {
        gateway().send(command("c-1", "B7"));
        Path asked = folder.resolve("asked/c-c-1");
        assertThat(asked).hasContent("UNLOCK;B7;2026-03-29T06:00:30Z");

        assertThat(gateway().send(command("c-1", "B8"))).isEqualTo(new CommandProgress.Lost());
        assertThat(asked).hasContent("UNLOCK;B7;2026-03-29T06:00:30Z");
    }

    @Test
    void a_name_leads_to_no_other_folder() {
        gateway().send(command("../../x", "B7"));

        assertThat(folder.resolve("asked/c-..%2F..%2Fx")).exists();
    }

    @ParameterizedTest
    @CsvSource({"ok", "DONE", "''", "done twice"})
    void a_success_in_other_words_is_none(String word) throws IOException {
        LockCommand command = command("c-1", "B7");
        gateway().send(command);
        Files.writeString(folder.resolve("answered/c-c-1"), word);

        assertThat(gateway().progress(command, Optional.empty())).isEqualTo(new CommandProgress.Lost());
    }

    @Test
    void a_command_that_nobody_sent_is_not_known() {
        assertThat(gateway().progress(command("c-1", "B7"), Optional.empty())).isEqualTo(new CommandProgress.Lost());
    }

    private LogPage page() {
        return gateway().log(Optional.empty()).value().orElseThrow();
    }

    private static LockCommand command(String id, String device) {
        return new LockCommand(
                new CommandId(id), NAME.lock(device), LockAction.UNLOCK, Instant.parse("2026-03-29T06:00:30Z"));
    }
}

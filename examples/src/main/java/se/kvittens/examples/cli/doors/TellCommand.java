package se.kvittens.examples.cli.doors;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.whose.TellWhose;
import se.kvittens.application.whose.WhoseOutcome;
import se.kvittens.application.whose.WhoseTelling;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.examples.doors.TakeDoors;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.store.wiring.Store;

/** Tells at whom a carer was, where a lock does not say it, and makes receipts of it (REG-18). */
@Command(name = "tell")
final class TellCommand implements Callable<Integer> {

    private final DoorDesk desk;

    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "doors.told")
    String event = "";

    @Parameters(index = "1", paramLabel = "RECIPIENT", descriptionKey = "doors.visited")
    String recipient = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Option(names = "--also", paramLabel = "EVENT", descriptionKey = "doors.also")
    List<String> also = new ArrayList<>();

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "doors.provider")
    String provider = "";

    @Mixin
    WhoOptions who = new WhoOptions();

    @Mixin
    JournalOptions store = new JournalOptions();

    TellCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Deed> deed = who.deed(desk.desk());
        if (deed.isEmpty()
                || desk.desk()
                        .refusesNumber(
                                Map.of("EVENT", event, "RECIPIENT", recipient, "--also", String.join(" ", also)))) {
            return ExitCode.REFUSED;
        }
        if (recipient.isBlank()) {
            return desk.context().refuse(desk.context().say("doors.noRecipient"));
        }
        return desk.folder(folder)
                .flatMap(known -> telling(known, deed.get())
                        .map(telling -> store.withExisting(
                                desk.desk(),
                                known.manifest().municipality(),
                                journal -> tell(journal, known, telling))))
                .orElse(ExitCode.REFUSED);
    }

    /** Empty, and said, where it can't be any event's, or it is not told which provider. */
    private Optional<WhoseTelling> telling(DoorFolder known, Deed deed) {
        List<GatewayName> all =
                known.manifest().gateways().stream().map(GatewaySettings::name).toList();
        Optional<GatewayName> gateway = all.stream()
                .filter(each -> words().stream().allMatch(word -> isOf(each, word)))
                .findFirst();
        if (gateway.isEmpty()) {
            desk.context()
                    .refuse(desk.context()
                            .say(
                                    "doors.noEvent",
                                    all.stream().map(GatewayName::value).collect(Collectors.joining(", "))));
        }
        return gateway.flatMap(named -> desk.assignment(known, provider)
                .map(assignment -> new WhoseTelling(
                        named,
                        events(named),
                        new RecipientId(recipient),
                        new WhoseTelling.Teller(assignment, deed.who(), deed.role(), deed.why()))));
    }

    private static boolean isOf(GatewayName gateway, String event) {
        return event.startsWith(gateway + ":")
                && !event.substring(gateway.value().length() + 1).isBlank();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(event));
        words.addAll(also);
        return words;
    }

    private List<EventId> events(GatewayName gateway) {
        return words().stream()
                .distinct()
                .map(each -> gateway.event(each.substring(gateway.value().length() + 1)))
                .toList();
    }

    private int tell(Store journal, DoorFolder known, WhoseTelling telling) {
        WhoseOutcome outcome =
                new TellWhose(journal.doors(), known::books, desk.desk().clock()).tell(telling, known.known());
        if (outcome instanceof WhoseOutcome.Refused refused) {
            return desk.context()
                    .refuse(DoorTexts.theirs(refused.event()) + ": "
                            + desk.desk()
                                    .texts()
                                    .refusal(
                                            refused.why(),
                                            refused.why().rule(),
                                            desk.texts().word("whose", refused.why())));
        }
        if (outcome instanceof WhoseOutcome.NotRecorded not) {
            return desk.desk().refuse(not.fault());
        }
        return made(TakeDoors.into(journal, known, desk.desk().clock()), telling);
    }

    /** What was told is on the disk; where no receipt can be made of it just now, the next round makes it. */
    private int made(TakeDoors doors, WhoseTelling telling) {
        desk.say(desk.context().say("doors.whoseTold", telling.events().size()));
        Either<JournalFault, List<DoorFinding>> made = doors.makeOf(telling.gateway(), telling.events());
        if (made.isLeft()) {
            return desk.desk().refuse(made.getLeft());
        }
        made.get().forEach(finding -> desk.say(desk.texts().finding(finding)));
        return made.get().stream().allMatch(each -> each.became() instanceof Became.AReceipt)
                ? ExitCode.DONE
                : ExitCode.FINDINGS;
    }
}

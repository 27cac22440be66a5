package se.kvittens.examples.cli.journal.month;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.ClosingOutcome.Done;
import se.kvittens.application.closing.ClosingOutcome.Known;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.examples.cli.basis.BasisWriting;
import se.kvittens.examples.cli.basis.DocumentOptions;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.cli.journal.WhoOptions;

/**
 * Closes a provider's month for good, and writes its basis with the corrections of earlier months; it is logged whose they
 * are.
 */
@Command(name = "close")
final class MonthCloseCommand implements Callable<Integer> {

    private final Desk desk;
    private final Context context;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(names = "--earlier", paramLabel = "FOLDER", descriptionKey = "month.earlier")
    List<Path> earlier = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable
    Path out;

    MonthCloseCommand(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    @Override
    public Integer call() throws IOException {
        Optional<Deed> deed = who.deed(desk);
        Optional<AtHand> opened = deed.flatMap(asked -> month.open(desk));
        if (deed.isEmpty() || opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<Map<YearMonth, Supplied>> others = new EarlierFolders(context, month, atHand).read(earlier);
            return others.isEmpty() ? ExitCode.REFUSED : close(atHand, others.get(), deed.get());
        }
    }

    private int close(AtHand atHand, Map<YearMonth, Supplied> others, Deed asked) throws IOException {
        CloseMonth closing = new CloseMonth(
                atHand.months(), atHand.store().months(), atHand.store().readings(), atHand.opened()::books);
        Map<YearMonth, Supplied> earlierMonths = new HashMap<>(others);
        Path place = out == null ? usualOut(atHand) : out;
        try (StagedFolder staged = StagedFolder.beside(place)) {
            BasisOut draft = new BasisWriting(context, atHand.opened().folder(), documents.in(context.locale()))
                    .into(staged.path());
            ClosingOutcome outcome = closing.close(
                    atHand.supplied(), each -> Optional.ofNullable(earlierMonths.get(each)), asked, draft);
            if (outcome instanceof Done done) {
                staged.moveTo(place);
                int told = tell(done, place);
                return atHand.tellAhead(desk) ? ExitCode.FINDINGS : told;
            }
            return outcome instanceof Known known
                    ? tell(known)
                    : context.refuse(desk.texts().of(((ClosingOutcome.Refused) outcome).reason()));
        }
    }

    private int tell(Done done, Path place) {
        var settlement = done.settlement();
        desk.say(context.say(
                "month.closed",
                settlement.provenance().provider(),
                settlement.provenance().month(),
                settlement.invoice().amount()));
        for (CorrectedMonth corrected : settlement.corrections()) {
            desk.say(context.say(
                    "month.corrected", corrected.month(), corrected.because().size(), corrected.amount()));
        }
        desk.say(context.say("month.payable", settlement.payable()));
        int unsettled = desk.tellUnsettled(done.from().journal());
        desk.say(context.say("settle.written", place));
        return settlement.hasDeviations() ? ExitCode.FINDINGS : unsettled;
    }

    private int tell(Known known) {
        var deed = known.closing().posting().deed();
        desk.say(context.say(
                "month.closedBefore",
                known.closing().posting().month(),
                JournalTexts.timeOf(deed.when()),
                deed.who(),
                desk.texts().word(deed.role())));
        return ExitCode.DONE;
    }

    private static Path usualOut(AtHand atHand) {
        var manifest = atHand.opened().folder().manifest();
        return Path.of("kvittens-out", manifest.municipality() + "-" + manifest.month());
    }
}

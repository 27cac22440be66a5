package se.kvittens.examples.cli.settle;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.explanation.Explanations;
import se.kvittens.files.explanation.json.JsonExplanations;
import se.kvittens.files.fault.RefusalText;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/** Tells why a recipient's month or a visit is worth what it is, for each provider that knows the name. */
@Command(name = "explain")
public final class ExplainCommand extends SettlingCommand {

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    @Option(names = "--json", descriptionKey = "explain.json")
    boolean asJson;

    /** A recipient or a visit. */
    static final class Subject {

        @Option(names = "--recipient", paramLabel = "R", descriptionKey = "recipient")
        @Nullable
        String recipient;

        @Option(names = "--visit", paramLabel = "V", descriptionKey = "visit")
        @Nullable
        String visit;
    }

    public ExplainCommand(Context context, InstantSource clock) {
        super(context, clock);
    }

    @Override
    int settle(FolderOptions.Opened opened) throws IOException {
        Settle settle = new Settle(opened.books());
        boolean found = false;
        for (ProviderFolder provider : opened.folder().providers()) {
            context.terminal().progress(provider.providerName());
            ProviderInput input = provider.read();
            if (isHere(input)) {
                found = true;
                int exitCode = explain(input, settle.settle(input.month(), asked()));
                if (exitCode != ExitCode.DONE) {
                    return exitCode;
                }
            }
        }
        return found ? ExitCode.DONE : context.refuse(context.say("explain.unknown", named()));
    }

    private boolean isHere(ProviderInput input) {
        return input.month().recipients().stream()
                        .anyMatch(file -> file.recipient().id().value().equals(subject.recipient))
                || input.month().visits().stream()
                        .anyMatch(visit -> visit.id().value().equals(subject.visit));
    }

    private int explain(ProviderInput input, Either<SettlementRefused, Settlement> result) throws IOException {
        context.terminal().endProgress();
        if (!input.isWithoutFault() && !folder.isSkippingRejects()) {
            return context.refuse(context.say("explain.rejects", input.rejects().size()));
        }
        if (result.isLeft()) {
            return context.refuse(
                    result.getLeft().code() + " " + new RefusalText(context.locale()).of(result.getLeft()));
        }
        Optional<String> text = asJson ? json(result.get()) : text(result.get());
        if (text.isEmpty()) {
            return context.refuse(
                    context.say("explain.notInMonth", named(), input.month().month()));
        }
        context.terminal().out().println(text.get());
        return ExitCode.DONE;
    }

    private Optional<String> text(Settlement settlement) {
        Explanations explanations = new Explanations(context.locale());
        return subject.recipient != null
                ? explanations.ofRecipient(settlement, new RecipientId(subject.recipient))
                : explanations.ofVisit(settlement, new VisitId(named()));
    }

    private Optional<String> json(Settlement settlement) {
        JsonExplanations explanations = new JsonExplanations();
        return subject.recipient != null
                ? explanations.ofRecipient(settlement, new RecipientId(subject.recipient))
                : explanations.ofVisit(settlement, new VisitId(named()));
    }

    private String named() {
        return subject.recipient != null ? subject.recipient : subject.visit != null ? subject.visit : "";
    }
}

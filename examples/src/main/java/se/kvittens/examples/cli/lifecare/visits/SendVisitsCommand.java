package se.kvittens.examples.cli.lifecare.visits;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.visiting.SendVisits;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.outbox.Outbox;

/** Sends the visits of a month folder, or those of them that a file of an earlier run lists. */
@Command(name = "send-visits")
public final class SendVisitsCommand implements Callable<Integer> {

    private final Link link;

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Option(names = "--only", paramLabel = "FILE", descriptionKey = "lifecare.visits.only")
    @Nullable
    Path only;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "lifecare.visits.out")
    @Nullable
    Path out;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    public SendVisitsCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        Optional<FolderOptions.Opened> opened = folder.open(link.context());
        Optional<Set<VisitId>> wanted = opened.isEmpty() ? Optional.empty() : wanted();
        if (opened.isEmpty() || wanted.isEmpty()) {
            return ExitCode.REFUSED;
        }
        MonthFolder month = opened.get().folder();
        Path place = out == null ? placeOf(month.manifest()) : out;
        Optional<Outbox> outbox = heard(Outbox.open(place, link.context().locale()));
        return outbox.isEmpty()
                ? ExitCode.REFUSED
                : connection.with(
                        link,
                        List.of("visits.write"),
                        lifecare -> new VisitSending(link, outbox.get(), new SendVisits(lifecare.visits()))
                                .send(
                                        new OutgoingVisits(
                                                month,
                                                folder.isSkippingRejects(),
                                                wanted.get(),
                                                outbox.get().askedInVain()),
                                        place));
    }

    /** None for all; empty, and said, where the file has faults or names none. */
    private Optional<Set<VisitId>> wanted() throws IOException {
        if (only == null) {
            return Optional.of(Set.of());
        }
        Optional<Set<VisitId>> named = heard(Outbox.visitsIn(only)).map(LinkedHashSet::new);
        if (named.filter(Set::isEmpty).isPresent()) {
            link.context().refuse(link.context().say("lifecare.visits.noneNamed", only));
        }
        return named.filter(each -> !each.isEmpty());
    }

    private <T> Optional<T> heard(Either<List<Fault>, T> read) {
        if (read.isLeft()) {
            Faults faults = new Faults();
            read.getLeft().forEach(faults::add);
            link.context().refuse(faults);
        }
        return read.toJavaOptional();
    }

    private static Path placeOf(Manifest manifest) {
        return Path.of("kvittens-out", manifest.municipality() + "-" + manifest.month() + "-sent");
    }
}

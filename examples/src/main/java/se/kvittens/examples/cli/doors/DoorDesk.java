package se.kvittens.examples.cli.doors;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.transport.retry.Patience;

/** What the commands of doors share: what they say, the clock, and how long one waits for a gateway. */
public record DoorDesk(Desk desk, Patience patience) {

    /** Something to do with the gateways of a folder. */
    @FunctionalInterface
    public interface Work {

        /** Its exit code. */
        int with(DoorFolder folder, Gateways gateways);
    }

    /** With the usual patience. */
    public static DoorDesk usual(Desk desk) {
        return new DoorDesk(desk, Patience.usual());
    }

    Context context() {
        return desk.context();
    }

    DoorTexts texts() {
        return new DoorTexts(context());
    }

    void say(String text) {
        desk.say(text);
    }

    /** Empty, and said, where anything is wrong with it. */
    Optional<DoorFolder> folder(Path root) {
        return DoorFolder.open(root, YearMonth.from(CareZone.dateOf(desk.now())))
                .peekLeft(faults -> context().refuse(faults))
                .toJavaOptional();
    }

    /** Opens the gateways, does it, and closes them; refused, and said, where a gateway could not be asked for want of a token. */
    public int withGateways(Path root, Work work) {
        Optional<DoorFolder> folder = folder(root);
        if (folder.isEmpty()) {
            return ExitCode.REFUSED;
        }
        List<GatewayName> dumb = Gateways.withoutToken(folder.get().manifest().gateways());
        if (!dumb.isEmpty()) {
            return context()
                    .refuse(context()
                            .say(
                                    "doors.noToken",
                                    dumb.stream().map(GatewayName::value).collect(Collectors.joining(", "))));
        }
        try (Gateways gateways = Gateways.open(folder.get().manifest().gateways(), patience)) {
            return work.with(folder.get(), gateways);
        }
    }

    /** The provider of that name, or the only one; empty, and said, where there is none, or it is not told which. */
    Optional<Assignment> assignment(DoorFolder folder, String provider) {
        var providers = folder.manifest().providers();
        if (provider.isEmpty() && providers.size() == 1) {
            return providers.values().stream().findFirst();
        }
        Optional<Assignment> named = providers.entrySet().stream()
                .filter(each -> each.getKey().value().equals(provider))
                .map(each -> each.getValue())
                .findFirst();
        if (named.isEmpty()) {
            context()
                    .refuse(context()
                            .say(
                                    "doors.whichProvider",
                                    providers.keySet().stream()
                                            .map(ProviderId::value)
                                            .collect(Collectors.joining(", "))));
        }
        return named;
    }

    /** The gateway of that name, or the only one; empty, and said, where there is none, or it is not told which. */
    Optional<OpenGateway> gateway(Gateways gateways, String name) {
        Optional<OpenGateway> found = name.isEmpty() && gateways.all().size() == 1
                ? gateways.all().stream().findFirst()
                : gateways.named(name);
        if (found.isEmpty()) {
            context()
                    .refuse(context()
                            .say(
                                    "doors.whichGateway",
                                    gateways.all().stream()
                                            .map(each -> each.name().value())
                                            .collect(Collectors.joining(", "))));
        }
        return found;
    }
}

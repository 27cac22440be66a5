package se.kvittens.examples.cli.madeup;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.House;
import se.kvittens.examples.simulate.desk.MessagesDesk;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;

/** Runs the simulated system with a month that is made up, until it is stopped. */
@Command(name = "lifecare")
final class SimulateLifecareCommand implements Callable<Integer> {

    /** So many are held in memory with all their visits. */
    private static final int MOST_RECIPIENTS = 2_000;

    private static final int MOST_PORT = 65_535;

    private final Context context;
    private final InstantSource clock;
    private final Until until;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "simulate.seed")
    long seed = DemoMonths.USUAL_SEED;

    @Option(names = "--municipality", paramLabel = "M")
    String municipality = DemoMonths.MUNICIPALITY.value();

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "generate.month")
    YearMonth month = DemoMonths.MONTHS.get(DemoMonths.MONTHS.size() - 1);

    @Option(names = "--recipients", paramLabel = "N", descriptionKey = "simulate.recipients")
    int recipients = 20;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "simulate.port")
    int port;

    @Option(names = "--fault", paramLabel = "FAULT", descriptionKey = "simulate.fault")
    @Nullable
    FaultKind fault;

    @Option(names = "--fault-requests", paramLabel = "N", descriptionKey = "simulate.faultRequests")
    long faultRequests = 1;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    SimulateLifecareCommand(Context context, InstantSource clock, Until until) {
        this.context = context;
        this.clock = clock;
        this.until = until;
    }

    /** How long it runs. */
    @FunctionalInterface
    interface Until {

        /** Returns when it is to stop. */
        void isOver(SimulatedLifecare running) throws InterruptedException;

        /** Until the program is stopped from outside. */
        static Until stopped() {
            return running -> {
                Runtime.getRuntime().addShutdownHook(new Thread(running::close));
                new CountDownLatch(1).await();
            };
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (recipients < 1 || recipients > MOST_RECIPIENTS) {
            return context.refuse(context.say("simulate.badRecipients", recipients, MOST_RECIPIENTS));
        }
        if (port < 0 || port > MOST_PORT) {
            return context.refuse(context.say("simulate.badPort", port));
        }
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Optional<GeneratedMonths> months = GeneratedMonths.of(
                books.get(),
                new GeneratedMonths.Asked(
                        new MunicipalityId(municipality), month, new GeneratedMonths.Size(recipients, 1), seed));
        return months.isEmpty()
                ? context.refuse(context.say("generate.noRuleBook", municipality, month))
                : run(Seeding.of(month, months.get(), clock));
    }

    private int run(House house) throws IOException, InterruptedException {
        try (SimulatedLifecare running = SimulatedLifecare.start(house, port)) {
            running.faults().set(new Faults.Setting(Optional.ofNullable(fault), fault == null ? 0 : faultRequests, 1));
            PrintWriter out = context.terminal().out();
            out.println(context.say("simulate.running", running.address()));
            out.println(context.say("simulate.account", Tokens.CLIENT, Tokens.SECRET, MessagesDesk.OWNER));
            out.println(context.say("simulate.faults", running.address().resolve("/_simulator/faults")));
            context.terminal().flush();
            until.isOver(running);
            out.println(context.say("simulate.stopped", running.requests()));
            return ExitCode.DONE;
        }
    }
}

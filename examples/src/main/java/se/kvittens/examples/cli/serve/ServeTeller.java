package se.kvittens.examples.cli.serve;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;

/** Says what a server has, where it is, and what is wrong with its months. */
final class ServeTeller {

    private final Context context;
    private final FaultText faults;

    ServeTeller(Context context) {
        this.context = context;
        this.faults = new FaultText(context.locale());
    }

    synchronized void listening(String url, MonthSupply supply) {
        say(context.say("serve.listening", url));
        supply.providers().forEach(provider -> say(months(provider, supply.months(provider))));
        context.terminal().flush();
    }

    private String months(ProviderId provider, Either<SupplyFault, NavigableSet<YearMonth>> months) {
        return months.isRight() && !months.get().isEmpty()
                ? context.say(
                        "serve.months",
                        provider,
                        months.get().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                : context.say("serve.noMonth", provider);
    }

    synchronized void metrics(String url) {
        say(context.say("serve.metrics", url));
        context.terminal().flush();
    }

    /** A line for whoever reads them by program: as it is. */
    synchronized void request(String line) {
        context.terminal().err().println(line);
        context.terminal().flush();
    }

    synchronized void fault(Fault fault) {
        context.terminal().err().println(faults.of(fault));
        context.terminal().flush();
    }

    synchronized void stopped() {
        say(context.say("serve.stopped"));
        context.terminal().flush();
    }

    private void say(String text) {
        context.terminal().out().println(text);
    }
}

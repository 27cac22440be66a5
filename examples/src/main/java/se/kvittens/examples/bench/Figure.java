package se.kvittens.examples.bench;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import se.kvittens.examples.bench.Bench.Part;
import se.kvittens.examples.bench.Bench.Result;

/** What is told of a bench, in this order. */
public enum Figure {
    RULES_RATE,
    RULES_RATE_SIDE_BY_SIDE,
    RULES_SECONDS_SIDE_BY_SIDE,
    RULES_CPU,
    RULES_CPU_RATE,
    RULES_READ_CPU,
    READ_RATIO,
    COMMAND_CPU,
    COMMAND_SECONDS,
    SPLIT_CPU,
    COMMAND_RATIO,
    RULES_ALLOCATED,
    RULES_READ_ALLOCATED,
    COMMAND_ALLOCATED,
    COMMAND_HEAP,
    KEPT,
    KEPT_READ;

    private static final double MEBIBYTE = 1 << 20;

    /** Rates are visits per second and thread; sizes are bytes per visit, but for the heap's, in MiB. */
    public Spread of(Result result) {
        return switch (this) {
            case RULES_RATE -> result.parts().of(Part.RULES, rate((double) result.visits()));
            case RULES_RATE_SIDE_BY_SIDE ->
                result.parts().of(Part.RULES_SIDE_BY_SIDE, rate((double) result.visits() / result.threads()));
            case RULES_SECONDS_SIDE_BY_SIDE -> result.parts().of(Part.RULES_SIDE_BY_SIDE, Cost::wallSeconds);
            case RULES_CPU -> result.parts().of(Part.RULES, Cost::cpuSeconds);
            case RULES_CPU_RATE -> result.parts().of(Part.RULES, cost -> result.visits() / cost.cpuSeconds());
            case RULES_READ_CPU -> result.parts().of(Part.RULES_READ, Cost::cpuSeconds);
            case READ_RATIO -> result.parts().ratio(Part.RULES_READ, Part.RULES, Cost::cpuSeconds);
            case COMMAND_CPU -> result.parts().of(Part.COMMAND, Cost::cpuSeconds);
            case COMMAND_SECONDS -> result.parts().of(Part.COMMAND, Cost::wallSeconds);
            case SPLIT_CPU -> result.parts().of(Part.SPLIT, Cost::cpuSeconds);
            case COMMAND_RATIO -> result.parts().ratio(Part.COMMAND, Part.SPLIT, Cost::cpuSeconds);
            case RULES_ALLOCATED -> result.parts().of(Part.RULES, allocated(result.visits()));
            case RULES_READ_ALLOCATED -> result.parts().of(Part.RULES_READ, allocated(result.visits()));
            case COMMAND_ALLOCATED -> result.parts().of(Part.COMMAND, allocated(result.visits()));
            case COMMAND_HEAP -> result.parts().of(Part.COMMAND, cost -> cost.heap() / MEBIBYTE);
            case KEPT -> once(result.kept().bytesOfVisit());
            case KEPT_READ -> once(result.kept().bytesOfVisitWhenRead());
        };
    }

    private static ToDoubleFunction<Cost> rate(double visits) {
        return cost -> visits / cost.wallSeconds();
    }

    private static ToDoubleFunction<Cost> allocated(long visits) {
        return cost -> (double) cost.allocated() / visits;
    }

    private static Spread once(double figure) {
        return Spread.of(DoubleStream.of(figure));
    }
}

package se.kvittens.examples.cli.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookReader;

/** Says everything that is wrong with a rule book file, or what it assumes. */
@Command(name = "validate")
final class RulebookValidateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "rulebook.files")
    List<Path> files = List.of();

    RulebookValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.DONE;
        for (Path file : files) {
            Faults faults = new Faults();
            Optional<RuleBook> read = RuleBookReader.read(file, faults);
            if (read.isPresent()) {
                say(file, read.get());
            } else {
                exitCode = context.refuse(faults);
            }
        }
        return exitCode;
    }

    private void say(Path file, RuleBook book) {
        List<String> assumed = book.about().assumed().stream().map(Setting::key).toList();
        context.terminal()
                .out()
                .println(context.say(
                        "rulebook.valid",
                        file,
                        book.version().label(),
                        book.about().settings().size(),
                        assumed.size(),
                        String.join(", ", assumed)));
    }
}

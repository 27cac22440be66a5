package se.kvittens.examples.cli;

import picocli.CommandLine.Command;

/** What rule books say. */
@Command(name = "rulebook")
final class RulebookCommand extends CommandGroup {}

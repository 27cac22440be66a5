package se.kvittens.examples.cli;

import picocli.CommandLine.Command;

/** Systems that do not exist, to try things on. */
@Command(name = "simulate")
final class SimulateCommand extends CommandGroup {}

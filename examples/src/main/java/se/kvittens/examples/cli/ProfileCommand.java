package se.kvittens.examples.cli;

import picocli.CommandLine.Command;

/** Profiles of other systems' files. */
@Command(name = "profile")
final class ProfileCommand extends CommandGroup {}

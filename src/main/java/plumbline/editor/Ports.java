package plumbline.editor;

import java.time.InstantSource;
import java.util.function.Function;
import plumbline.design.Design;
import plumbline.problem.Decoded;

/// What an editor needs from outside: the time, and how designs are written as text and read from it.
public record Ports(InstantSource clock, Function<Design, String> writer, Function<String, Decoded<Design>> reader) {}

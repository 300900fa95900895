package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.plantuml.Block.Line;
import plumbline.problem.Deadline;
import plumbline.problem.Problem;

/// The lines of a diagram without comments and preprocessor directives, as far as that can be said
/// without PlantUML.
///
/// Plain constants (`!define NAME text`, `!$name = "text"`) are put in. `programmed` tells that the
/// text computes itself (procedures, loops, conditions): then `lines` holds all branches and no loop,
/// and PlantUML should expand `source` first. Nothing is ever included: addresses of C4 and of icon
/// libraries are known, others are a problem.
record Preparation(List<Line> lines, List<Line> source, boolean programmed, List<Problem> problems) {
    private static final Pattern INCLUDE = Pattern.compile("^!(include\\w*|import)\\b\\s*(.*)$");
    private static final Pattern DEFINE = Pattern.compile("^!define\\s+([A-Za-z_]\\w*)\\s+(\\S.*)$");
    private static final Pattern VARIABLE =
            Pattern.compile("^!(?:global\\s+|local\\s+)?\\$(\\w+)\\s*\\??=\\s*(?:\"([^\"%]*)\"|(-?\\d+))\\s*$");
    private static final Pattern PROGRAM = Pattern.compile(
            "^!(?:procedure|function|unquoted|final|if|ifdef|ifndef|else|elseif|endif|foreach|endfor|while|endwhile|definelong"
                    + "|enddefinelong|endprocedure|endfunction|return|undef|\\$|global|local|startsub|endsub|define)\\b?.*$");
    private static final Pattern BODY_START = Pattern.compile(
            "^!(?:final\\s+)?(?:unquoted\\s+)?(?:final\\s+)?(?:procedure|definelong)\\b.*|^!(?:unquoted\\s+)?function\\b[^=]*\\)\\s*$");
    private static final Pattern BODY_END = Pattern.compile("^!end\\s?(?:procedure|function|definelong)\\b.*");
    private static final Pattern OUTSIDE =
            Pattern.compile("%(getenv|load_json|loadJSON|file_exists|filename|dirpath|get_stdlib)\\b");
    private static final Pattern LIBRARY = Pattern.compile(
            "^<[^<>]+>$|^(?i).*(?:C4[-_]PlantUML|C4_\\w+\\.puml|plantuml-stdlib|plantuml-icon|awslabs|aws-icons|azure-plantuml|gcp|tupadr3|devicons|font-?awesome|kubernetes|k8s|sprites).*|^[A-Z_0-9]+/.*");
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");
    private static final Pattern ARGUMENT = Pattern.compile("^\\s*+=");
    private static final int LONGEST_LINE = 5_000;

    /// How many characters all constants may add.
    private static final int MOST_GROWN = 2_000_000;

    Preparation {
        lines = List.copyOf(lines);
        source = List.copyOf(source);
        problems = List.copyOf(problems);
    }

    static Preparation of(String file, List<Line> raw) {
        Preparing preparing = new Preparing(file);
        raw.forEach(preparing::take);
        return new Preparation(preparing.lines, preparing.source, preparing.programmed, preparing.problems);
    }

    /// The state of going through the lines; used once.
    private static final class Preparing {
        final String file;
        final List<Line> lines = new ArrayList<>();
        final List<Line> source = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        final Map<String, String> constants = new LinkedHashMap<>();
        int grown;
        boolean programmed;
        boolean inComment;
        boolean inBody;

        Preparing(String file) {
            this.file = file;
        }

        void take(Line line) {
            Deadline.ask();
            int length = line.text().length();
            if (length > LONGEST_LINE) {
                problem(line, "this line has " + length + " characters and was left out", "shorten it");
                return;
            }
            String text = withoutComment(line.text());
            String stripped = text.strip();
            if (stripped.startsWith("!")) {
                directive(stripped, line);
                return;
            }
            source.add(new Line(line.number(), text));
            Matcher outside = OUTSIDE.matcher(text);
            if (outside.find()) {
                problem(line, "%" + outside.group(1) + " was not evaluated", "nothing outside of the file is read");
            }
            if (inBody) {
                return;
            }
            lines.add(new Line(line.number(), constants.isEmpty() ? text : replaced(text)));
        }

        private void directive(String text, Line line) {
            Matcher include = INCLUDE.matcher(text);
            Matcher define = DEFINE.matcher(text);
            Matcher variable = VARIABLE.matcher(text);
            if (include.matches()) {
                if (!LIBRARY.matcher(include.group(2).strip()).matches()) {
                    problem(
                            line,
                            "!" + include.group(1) + " was not followed: other files are never opened",
                            "put what it holds into this file");
                }
                return;
            }
            source.add(line);
            if (BODY_START.matcher(text).matches()) {
                inBody = true;
                programmed = true;
            } else if (BODY_END.matcher(text).matches()) {
                inBody = false;
            } else if (define.matches()) {
                constants.put(define.group(1), define.group(2));
            } else if (variable.matches() && !inBody) {
                constants.put(
                        "$" + variable.group(1), variable.group(2) == null ? variable.group(3) : variable.group(2));
            } else if (PROGRAM.matcher(text).matches()) {
                programmed = true;
            }
        }

        private String withoutComment(String text) {
            String rest = text;
            if (inComment) {
                int end = rest.indexOf("'/");
                if (end < 0) {
                    return "";
                }
                inComment = false;
                rest = rest.substring(end + 2);
            }
            for (int start = rest.indexOf("/'"); start >= 0; start = rest.indexOf("/'")) {
                int end = rest.indexOf("'/", start + 2);
                if (end < 0) {
                    inComment = true;
                    return rest.substring(0, start);
                }
                rest = rest.substring(0, start) + rest.substring(end + 2);
            }
            return rest;
        }

        /// Once through the line: what is put in is not looked at again, so that nothing grows out of
        /// itself.
        private String replaced(String text) {
            Matcher words = WORD.matcher(text);
            StringBuilder result = new StringBuilder();
            int told = 0;
            while (result.length() <= LONGEST_LINE && words.find()) {
                String word = words.group();
                String constant = word.startsWith("$")
                                && ARGUMENT.matcher(text)
                                        .region(words.end(), text.length())
                                        .lookingAt()
                        ? null
                        : constants.get(word);
                result.append(text, told, words.start())
                        .append(constant == null || grown > MOST_GROWN ? word : constant);
                told = words.end();
            }
            result.append(text, told, text.length());
            result.setLength(Math.min(result.length(), LONGEST_LINE));
            grown += Math.max(0, result.length() - text.length());
            return result.toString();
        }

        private void problem(Line line, String message, String hint) {
            problems.add(Problem.warning(file, line.number(), 0, message, hint));
        }
    }
}

package plumbline.ui.filing;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.files.journal.Draft;
import plumbline.files.journal.Drafts;
import plumbline.files.journal.Journal;
import plumbline.files.journal.Recorded;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.control.Banner;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// What is done at the start with what lay on the desk before: after a good end it lies there again, with its history;
/// after a bad one the user chooses, design by design.
final class Recovery {
    /// Histories of saved files that are kept for when those are opened again.
    private static final int HISTORIES = 20;

    private final Drafts drafts;
    private final Shelf shelf;
    private final Filing filing;
    private final Works works;
    private final Front front;
    private final FilingWishes window;
    private final InstantSource clock;
    private final List<Lost> asked = new ArrayList<>();
    private final VBox rows = new VBox(8);
    private boolean several;

    /// A draft of a sitting that did not end well.
    private record Lost(Draft draft, Recorded recorded) {}

    /// All that was found: what comes back, what must be asked about, what lies on the shelf, what can't be read.
    private record Found(
            List<Laying.Laid> back, List<Lost> lost, List<Shelf.Shelved> shelved, List<Problem> unreadable) {}

    Recovery(
            Drafts drafts,
            Shelf shelf,
            Filing filing,
            Works works,
            Front front,
            FilingWishes window,
            InstantSource clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.filing = filing;
        this.works = works;
        this.front = front;
        this.window = window;
        this.clock = clock;
    }

    /// Looks for what was left, off the FX thread, and then runs `after`.
    void start(Laying laying, Runnable after) {
        filing.reading().run(() -> found(laying), found -> {
            found.shelved().forEach(shelf::put);
            Optional<Work> first = works.now();
            found.back().forEach(filing::put);
            first.or(front::last).ifPresent(works::show);
            if (!found.unreadable().isEmpty()) {
                window.banner().tell(Texts.of("recovery.unreadable"), found.unreadable(), Banner.Mood.BAD);
            }
            asked.addAll(found.lost());
            if (!asked.isEmpty()) {
                ask();
            }
            after.run();
        });
    }

    private Found found(Laying laying) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            for (Draft draft : drafts.free()) {
                switch (draft.read()) {
                    case Decoded.Bad<Recorded>(List<Problem> problems) -> {
                        found.unreadable().addAll(problems);
                        draft.spoil();
                    }
                    case Decoded.Good<Recorded>(Recorded recorded, var _) -> sort(found, laying, draft, recorded);
                }
            }
            forget(found.shelved());
        } catch (IOException denied) {
            found.unreadable()
                    .add(Problem.error(
                            "", 0, 0, Texts.of("drafts.denied", Objects.toString(denied.getMessage(), "")), ""));
        }
        return found;
    }

    private static void sort(Found found, Laying laying, Draft draft, Recorded recorded) throws IOException {
        if (recorded.ending() == Journal.Ending.ASIDE) {
            found.shelved().add(Shelf.Shelved.of(draft.id(), recorded));
            draft.close();
        } else if (recorded.touched() && recorded.ending() != Journal.Ending.CLOSED) {
            found.lost().add(new Lost(draft, recorded));
        } else {
            Optional<Laying.Laid> laid = laying.back(draft, recorded);
            laid.ifPresent(found.back()::add);
            if (laid.isEmpty()) {
                draft.close();
            }
        }
    }

    /// Old histories of files go; what no file holds stays until the user discards it.
    private void forget(List<Shelf.Shelved> shelved) throws IOException {
        List<Shelf.Shelved> old = shelved.stream()
                .filter(each -> !each.touched())
                .sorted(Comparator.comparing(Shelf.Shelved::changed).reversed())
                .skip(HISTORIES)
                .toList();
        for (Shelf.Shelved each : old) {
            Optional<Draft> draft = drafts.claim(each.id());
            if (draft.isPresent()) {
                draft.get().discard();
            }
        }
        shelved.removeAll(old);
    }

    private void ask() {
        window.reading();
        several = asked.size() > 1;
        rows.getChildren().setAll(asked.stream().map(this::row).toList());
        Button all = new Button(Texts.of(asked.size() == 1 ? "recovery.restore" : "recovery.all"));
        all.setId("restore-all");
        all.getStyleClass().add("accent");
        all.setOnAction(_ -> List.copyOf(asked).forEach(this::restore));
        Button later = new Button(Texts.of("recovery.later"));
        later.setOnAction(_ -> later());
        HBox buttons = new HBox(8, all, later);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(320);
        Label why = Prose.wrapped(Texts.of("recovery.why"), "muted");
        boolean fresh = asked.stream().anyMatch(lost -> lost.recorded().ending() == Journal.Ending.NONE);
        String title = Texts.of(fresh ? "recovery.title" : "recovery.waiting");
        window.slip().show(title, new VBox(12, why, scroll, buttons), all, this::later);
    }

    private Node row(Lost lost) {
        return new LostRow(lost.recorded(), clock.instant(), several, new LostRow.Wishes() {
            @Override
            public void restore() {
                Recovery.this.restore(lost);
            }

            @Override
            public void saved() {
                Recovery.this.saved(lost);
            }

            @Override
            public void discard() {
                Recovery.this.discard(lost);
            }
        });
    }

    private void restore(Lost lost) {
        Laying laying = filing.laying();
        filing.reading().run(() -> laying.back(lost.draft(), lost.recorded()), laid -> {
            laid.ifPresent(filing::put);
            window.banner().hide();
        });
        answered(lost);
    }

    private void saved(Lost lost) {
        discard(lost);
        lost.recorded().home().file().ifPresent(file -> filing.open(List.of(file)));
    }

    private void discard(Lost lost) {
        run(lost.draft()::discard);
        answered(lost);
    }

    private void answered(Lost lost) {
        asked.remove(lost);
        if (asked.isEmpty()) {
            window.slip().hide();
            window.unread();
        } else {
            rows.getChildren().setAll(asked.stream().map(this::row).toList());
        }
    }

    /// Puts all that was not answered on the shelf.
    private void later() {
        Laying laying = filing.laying();
        for (Lost lost : List.copyOf(asked)) {
            shelf.put(Shelf.Shelved.of(lost.draft().id(), lost.recorded()));
            run(() -> {
                try {
                    laying.putOff(lost.draft(), lost.recorded());
                } finally {
                    lost.draft().close();
                }
            });
        }
        asked.clear();
        window.slip().hide();
        window.unread();
    }

    /// Something done to a file in the data folder.
    private interface Deed {
        void run() throws IOException;
    }

    private void run(Deed deed) {
        filing.reading()
                .run(
                        () -> {
                            try {
                                deed.run();
                                return "";
                            } catch (IOException denied) {
                                return String.valueOf(denied.getMessage());
                            }
                        },
                        why -> {
                            if (!why.isEmpty()) {
                                window.banner().tell(Texts.of("drafts.denied", why), List.of(), Banner.Mood.BAD);
                            }
                        });
    }

    /// The time of day, with the day if it isn't today's.
    static String time(Instant at, Instant now) {
        ZoneId zone = ZoneId.systemDefault();
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM, HH:mm")
                .withZone(zone)
                .format(at);
    }
}

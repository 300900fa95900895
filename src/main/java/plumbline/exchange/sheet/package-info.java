/// What is drawn on a sheet, understood from where it stands.
///
/// In tools in which people draw freely, position is structure: a text lying on an empty box is its label, a box
/// within another's rectangle is its child, a line that ends beside a shape is attached to it. Readers of such tools'
/// files hand in `Cell`s, in the words of draw.io, and `SheetReader` makes a design of them. Each reading is a class
/// of
/// its own, all over the figures of one sheet, and answers one question; they are asked in this order:
///
/// | What is there? | |
/// |---|---|
/// | `Cells`, `Roles`, `Grounds` | What does each cell look like, and where does it lie? |
/// | `Lines`, `Wire` | What does each line join, as the file says it? |
/// | `Parts`, `Stacks` | Which shapes draw one thing together? |
/// | `Underlines` | Which line is tied to words that it only runs along? |
/// | `Containment`, `Adjuncts` | Which shape holds which? |
///
/// | What is it called? | |
/// |---|---|
/// | `Inscriptions` | Which pictures are written on a line? |
/// | `Headlines`, `Captions`, `IconNames` | Which words name a shape, a box full of text, a picture? |
/// | `Titles`, `Emblems` | Which words, and which picture, name a frame? |
/// | `Stickers`, `Plates`, `Bodies` | Which shape only decorates, frames or describes another? |
///
/// | What do the lines mean? | |
/// |---|---|
/// | `Ports`, `Snapping`, `Surroundings` | Which shape does the loose end of a line mean? |
/// | `Strokes` | Which lines belong to a picture drawn by hand? |
/// | `Nets` | Which links do lines that meet come to? |
///
/// | What is no part of the system? | |
/// |---|---|
/// | `Legends`, `Steps` | Which shapes explain the drawing, or number its lines? |
/// | `Asides`, `Ornaments`, `Company` | Which shapes, by the company they keep, say something of another? |
/// | `Prose` | Which words explain rather than name? |
/// | `Blanks` | Which shapes say nothing? |
/// | `OtherSort`, `SortByName`, `Lifelines`, `Endpoints` | Does the page show a system at all? |
///
/// A sheet that we wrote ourselves (`OwnSheet`) says what everything is, and is asked none of this. A reading stays as
/// long as it changes several of the drawings by strangers for the better.
@NullMarked
package plumbline.exchange.sheet;

import org.jspecify.annotations.NullMarked;

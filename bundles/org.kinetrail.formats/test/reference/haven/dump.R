# Writes what haven reads from a SAS transport file as text: names, labels, formats, then a line for each row; numbers as the 16
# hexadecimal digits of their IEEE double, missing numbers as '.', dates and times as SAS counts them.
# Rscript dump.R FILE.xpt OUT.txt
suppressMessages(library(haven))
args <- commandArgs(trailingOnly = TRUE)
d <- read_xpt(args[1])
text <- function(x) if (is.null(x)) "" else x
hex <- function(x) {
  if (length(x) == 0) return(character())
  raw <- matrix(as.character(writeBin(as.double(x), raw(), endian = "big")), nrow = 8)
  out <- apply(raw, 2, paste, collapse = "")
  tag <- na_tag(as.double(x))
  ifelse(is.na(x), ifelse(is.na(tag), ".", toupper(tag)), out)
}
cells <- lapply(d, function(x) {
  if (is.character(x)) return(gsub("\n", "\\n", gsub("\t", "\\t", gsub("\\", "\\\\", x, fixed = TRUE), fixed = TRUE), fixed = TRUE))
  shift <- if (inherits(x, "POSIXct")) 315619200 else if (inherits(x, "Date")) 3653 else 0
  v <- as.double(unclass(x))
  hex(if (shift == 0) v else v + shift)
})
out <- file(args[2], "wb")
writeLines(paste(names(d), collapse = "\t"), out, useBytes = TRUE)
writeLines(paste(vapply(d, function(x) text(attr(x, "label")), ""), collapse = "\t"), out, useBytes = TRUE)
writeLines(paste(vapply(d, function(x) text(attr(x, "format.sas")), ""), collapse = "\t"), out, useBytes = TRUE)
if (nrow(d) > 0) writeLines(do.call(paste, c(unname(cells), sep = "\t")), out, useBytes = TRUE)
close(out)

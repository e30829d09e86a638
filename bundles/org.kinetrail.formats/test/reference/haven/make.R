# Files written by haven, for reading: version 5 and 8, special missings, long names and labels, times with fractions, UTF-8 text.
suppressMessages(library(haven))
d <- data.frame(A = c(1, NA, -0.1, 1e-70, tagged_na("A"), tagged_na("Z")), TXT = c("x", "", "long text here", "\u00e9", "", " lead"))
d$WHEN <- as.Date("2020-01-01") + 0:5
d$AT <- as.POSIXct("2020-01-01 10:00:00.5", tz = "UTC") + 0:5
attr(d$A, "label") <- "Short label"
attr(d$WHEN, "format.sas") <- "DATE9"
write_xpt(d, "haven5.xpt", version = 5, name = "DD", label = "Some label")
names(d) <- c("a_long_name_over_8", "txt", "when", "at")
attr(d$a_long_name_over_8, "label") <- paste(rep("A label longer than forty characters", 3), collapse = " ")
write_xpt(d, "haven8.xpt", version = 8, name = "A_LONG_DATASET_NAME", label = "Some label")

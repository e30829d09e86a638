# Independent recomputation of the study's numbers with base R and the survival package.
#   Rscript recompute.R            (in this folder)
# 1. reads the raw files, finds every value used in them, and derives sample times, states, doses, covariates and endpoints from them
#    again, 2. computes profiles, exposure, curves, rates, models, checks, predictions and sets again with R's own functions,
# 3. compares with expected/*.csv, prints the largest difference of each part and ends with status 1 above 1e-8.
# A difference is |x - y| / max(1, |y|). Nothing here uses code of the platform.
suppressMessages(library(survival))
options(warn = 1, digits = 17, stringsAsFactors = FALSE)
tolerance <- 1e-8
table_of <- function(name) read.csv(name, colClasses = "character", na.strings = character(), encoding = "UTF-8", check.names = FALSE)
num <- function(x) { if (is.character(x)) x[x %in% ""] <- NA; suppressWarnings(as.numeric(x)) }

## ---- raw files -------------------------------------------------------------------------------------------------------------------
ibm <- function(raws) {                        # matrix with 8 rows of raw bytes
  v <- matrix(as.integer(raws), nrow = 8)
  sign <- ifelse(v[1, ] >= 128, -1, 1)
  power <- v[1, ] %% 128 - 64
  fraction <- colSums(v[-1, , drop = FALSE] * 256^-(1:7))
  out <- sign * fraction * 16^power
  out[fraction == 0 & v[1, ] != 0] <- NA
  out
}
u16 <- function(b) as.integer(b[1]) * 256L + as.integer(b[2])
raw_xpt <- function(path, member) {
  b <- readBin(path, "raw", file.info(path)$size)
  ascii <- function(i, n) rawToChar(replace(b[i + seq_len(n)], b[i + seq_len(n)] == 0, as.raw(32)))
  heads <- Filter(function(i) b[i + 1] == 0x48 && grepl("^HEADER RECORD\\*{7}(MEMBER|MEMBV8)", ascii(i, 48)), seq(0, length(b) - 80, 80))
  v8 <- grepl("LIBV8", ascii(0, 48))
  for (h in seq_along(heads)) {
    i <- heads[h]
    if (trimws(ascii(i + 160 + 8, if (v8) 32 else 8)) != member) next
    size <- as.integer(ascii(i + 74, 4)); n <- as.integer(ascii(i + 320 + 52, 6)); at <- i + 400
    cols <- lapply(seq_len(n), function(k) {
      o <- at + (k - 1) * size
      name <- trimws(ascii(o + 8, 8)); if (v8 && nzchar(trimws(ascii(o + 88, 32)))) name <- trimws(ascii(o + 88, 32))
      list(numeric = u16(b[o + 1:2]) == 1, length = u16(b[o + 5:6]), name = name, pos = u16(b[o + 85:86]) * 65536 + u16(b[o + 87:88]))
    })
    start <- at + ceiling(n * size / 80) * 80
    while (!grepl("^HEADER RECORD\\*{7}OBS", ascii(start, 48))) start <- start + 80
    start <- start + 80
    end <- if (h < length(heads)) heads[h + 1] else length(b)
    width <- max(vapply(cols, function(c) c$pos + c$length, 0)); rows <- (end - start) %/% width
    out <- lapply(cols, function(c) {
      if (rows == 0) return(character())
      cells <- outer(seq_len(c$length), (seq_len(rows) - 1) * width + start + c$pos, "+")
      bytes <- matrix(b[cells], nrow = c$length)
      if (c$numeric) return(ibm(rbind(bytes, matrix(as.raw(0), 8 - c$length, rows))))
      apply(bytes, 2, function(x) trimws(rawToChar(replace(x, x == 0, as.raw(32))), "right"))
    })
    names(out) <- vapply(cols, function(c) c$name, "")
    return(out)
  }
  stop(path, ": no member ", member)
}
raw_json <- function(path, packed) {
  b <- readBin(path, "raw", file.info(path)$size)
  text <- rawToChar(if (packed) memDecompress(b, "gzip") else b); Encoding(text) <- "UTF-8"
  lines <- strsplit(text, "\n", fixed = TRUE)[[1]]
  tokens <- function(x) regmatches(x, gregexpr("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][-+0-9.eE]*|true|false|null|[][{}]", x, perl = TRUE))[[1]]
  t <- unlist(lapply(lines, tokens))
  depth <- cumsum(t %in% c("[", "{")) - cumsum(t %in% c("]", "}"))
  where <- which(t == "\"columns\"")[1]
  stop_at <- which(seq_along(t) > where & t == "]")[1]
  head <- t[where:stop_at]
  names <- gsub("\"", "", head[which(head == "\"name\"") + 1], fixed = TRUE)
  rows <- which(t == "\"rows\"")[1]
  body <- if (is.na(rows)) t[-seq_len(which(depth == 0)[1])] else t[(rows + 2):length(t)]
  cells <- body[!body %in% c("[", "]", "{", "}")]
  cells <- head(cells, length(cells) %/% length(names) * length(names))
  m <- matrix(cells, nrow = length(names))
  out <- lapply(seq_along(names), function(k) {
    x <- m[k, ]; x[x == "null"] <- ""
    gsub("^\"|\"$", "", x)
  })
  names(out) <- names
  out
}
raw_csv <- function(path, f) {
  x <- read.csv(path, sep = f$delimiter, quote = "\"", colClasses = "character", na.strings = character(), check.names = FALSE,
                fileEncoding = if (f$encoding == "UTF-8") "UTF-8-BOM" else f$encoding, comment.char = "", strip.white = FALSE)
  if (f$decimal == ",") x[] <- lapply(x, function(v) ifelse(grepl("^[<>]?=? ?[+-]?[0-9]+,[0-9]+$", trimws(v)), sub(",", ".", v, fixed = TRUE), v))
  as.list(x)
}
files <- table_of("data/files.csv"); lineage <- table_of("data/lineage.csv")
checks <- list()
note <- function(part, what, x, y) {
  d <- ifelse(is.na(x) & is.na(y), 0, ifelse(is.na(x) | is.na(y), Inf, ifelse(x == y, 0, abs(x - y) / pmax(1, abs(y)))))
  checks[[length(checks) + 1]] <<- list(part = rep(part, length(d)), what = rep_len(what, length(d)), x = as.numeric(x), y = as.numeric(y), d = d)
}
## the text of the column beside a number that names its unit: AGEU beside AGE
unit_beside <- function(data, column) {
  at <- match(paste0(toupper(column), "U"), toupper(names(data)))
  if (is.na(at)) rep("", length(data[[1]])) else { text <- trimws(as.character(data[[at]])); ifelse(is.na(text), "", text) }
}
## what turns the numbers of one unit into those analysed
factor_of <- function(raw, ours) {
  ratio <- ours / raw; known <- is.finite(ratio) & raw != 0
  if (any(known) && abs(median(ratio[known]) - 1) > 1e-12) median(ratio[known]) else 1
}
cache <- new.env()
for (i in seq_len(nrow(files))) {
  f <- files[i, ]; mine <- lineage[lineage$sha256 == f$sha256 & lineage$member == f$member, ]
  if (nrow(mine) == 0) next
  path <- file.path("raw", f$stored)
  data <- switch(f$format, csv = raw_csv(path, f), xpt5 = , xpt8 = raw_xpt(path, f$member), json = , ndjson = raw_json(path, FALSE),
                 dsjc = raw_json(path, TRUE))
  for (column in unique(mine$column)) {
    m <- mine[mine$column == column, ]
    cells <- data[[match(toupper(column), toupper(names(data)))]][as.integer(m$row)]; unit <- unit_beside(data, column)[as.integer(m$row)]
    for (kind in unique(m$kind)) for (u in unique(unit)) {
      k <- m$kind == kind & unit == u; if (!any(k)) next
      ours <- num(m$value[k])
      if (all(is.na(ours))) { note("raw", paste(f$file, column, m$row[k]), as.numeric(trimws(as.character(cells[k])) == m$value[k]), rep(1, sum(k))); next }
      raw <- if (is.numeric(cells)) cells[k] else num(trimws(cells[k]))
      factor <- factor_of(raw, ours)
      if (factor != 1) cat("unit: ", f$file, " ", column, " is used times ", factor, "\n", sep = "")
      note("raw", paste(f$file, column, m$row[k]), raw * factor, ours)
    }
  }
}

## ---- what the raw files say: times, states, doses, covariates and endpoints derived again ----------------------------------------
roles <- table_of("data/roles.csv"); decided <- table_of("data/decided.csv")
rules <- table_of("data/rules.csv"); rule <- setNames(rules$value, rules$name)
words_of <- function(name) toupper(trimws(strsplit(rule[name], "|", fixed = TRUE)[[1]]))
once <- function(store, key, make) { if (is.null(store[[key]])) store[[key]] <- make(); store[[key]] }
tables <- new.env(); by_kind <- new.env()
raw_table <- function(i) once(tables, as.character(i), function() with_qualifiers(i, plain_table(i)))
plain_table <- function(i) {
  f <- files[i, ]; key <- paste(f$stored, f$member)
  if (is.null(cache[[key]])) cache[[key]] <- {
    path <- file.path("raw", f$stored)
    switch(f$format, csv = raw_csv(path, f), xpt5 = , xpt8 = raw_xpt(path, f$member), json = , ndjson = raw_json(path, FALSE),
           dsjc = raw_json(path, TRUE))
  }
  cache[[key]]
}
with_qualifiers <- function(i, data) {         # supplemental qualifiers as further columns of the rows they name
  plain <- function(x) { x <- as_text(x); n <- suppressWarnings(as.numeric(x)); ifelse(is.na(n), x, format(n, digits = 15, trim = TRUE)) }
  for (j in which(toupper(files$member) == paste0("SUPP", toupper(files$member[i])))) {
    q <- plain_table(j); names(q) <- toupper(names(q)); own <- toupper(names(data))
    if (!all(c("USUBJID", "QNAM", "QVAL") %in% names(q)) || !("USUBJID" %in% own)) next
    idvar <- if (is.null(q$IDVAR)) rep("", length(q$QNAM)) else as_text(q$IDVAR)
    for (name in setdiff(unique(toupper(as_text(q$QNAM))), own)) {
      column <- rep("", length(data[[1]]))
      for (by in unique(idvar)) {
        k <- which(toupper(as_text(q$QNAM)) == name & idvar == by)
        if (by == "") { theirs <- as_text(q$USUBJID)[k]; ours <- as_text(data[[match("USUBJID", own)]]) } else {
          if (!(toupper(by) %in% own)) next
          theirs <- paste(as_text(q$USUBJID)[k], plain(q$IDVARVAL[k])); ours <- paste(as_text(data[[match("USUBJID", own)]]), plain(data[[match(toupper(by), own)]]))
        }
        at <- match(ours, theirs); column[!is.na(at)] <- as_text(q$QVAL)[k][at[!is.na(at)]]
      }
      data[[name]] <- column
    }
  }
  data
}
as_text <- function(x) if (is.numeric(x)) ifelse(is.na(x), "", format(x, digits = 15, trim = TRUE, scientific = FALSE)) else trimws(x)
role_table <- function(kind) once(by_kind, kind, function() {      # all tables of a kind, one column for each role
  out <- list()
  for (i in seq_len(nrow(files))) {
    mine <- roles[roles$sha256 == files$sha256[i] & roles$member == files$member[i] & roles$kind == kind, ]
    if (nrow(mine) == 0) next
    data <- raw_table(i); rows <- length(data[[1]])
    d <- list(sha256 = rep(files$sha256[i], rows), member = rep(files$member[i], rows), row = seq_len(rows))
    for (k in seq_len(nrow(mine))) {
      d[[mine$role[k]]] <- if (mine$column[k] == "") rep(mine$constant[k], rows) else
        data[[match(toupper(mine$column[k]), toupper(names(data)))]]
    }
    out[[length(out) + 1]] <- d
  }
  out
})
text_in <- function(d, role) if (is.null(d[[role]])) rep("", length(d$row)) else as_text(d[[role]])
num_in <- function(d, role) if (is.null(d[[role]])) rep(NA_real_, length(d$row)) else if (is.numeric(d[[role]])) d[[role]] else num(trimws(d[[role]]))
moments <- function(x) {                       # days after 1970-01-01, seconds after midnight, offset from UTC
  n <- length(x); day <- clock <- offset <- rep(NA_real_, n)
  if (is.numeric(x)) {                         # a SAS date, or a date-time where it cannot be a date
    timed <- !is.na(x) & abs(x) > 1e6
    day <- floor(ifelse(timed, x / 86400, x)) - 3653
    clock[timed] <- floor(x[timed] - floor(x[timed] / 86400) * 86400)
    return(list(day = day, clock = clock, offset = offset))
  }
  if (anyDuplicated(x)) { u <- unique(x); return(lapply(moments(u), function(v) v[match(x, u)])) }
  part <- function(m, k) vapply(m, function(g) if (length(g) < k) "" else g[k], "")
  iso <- regmatches(x, regexec(paste0("^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:(?:T| (?=[0-9]{2}:))([0-9]{2})(?::([0-9]{2}|-)(?::([0-9]{2}|-)(?:[.,][0-9]+)?)?)?",
                                      "(Z|[+-][0-9]{2}:?[0-9]{2})?)?$"), trimws(x), perl = TRUE))
  sas <- regmatches(x, regexec("^([0-9]{2})([A-Z]{3})([0-9]{4})(?:[: T]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]+)?)?)?$", toupper(trimws(x)), perl = TRUE))
  month <- match(part(sas, 3), toupper(month.abb))
  is_iso <- part(iso, 1) != ""; is_sas <- !is.na(month)
  date <- ifelse(is_iso, paste(part(iso, 2), part(iso, 3), part(iso, 4), sep = "-"),
                 ifelse(is_sas, paste(part(sas, 4), sprintf("%02d", ifelse(is_sas, month, 1L)), part(sas, 2), sep = "-"), NA))
  day <- as.numeric(as.Date(date, format = "%Y-%m-%d"))
  h <- num(ifelse(is_iso, part(iso, 5), part(sas, 5))); m <- num(ifelse(is_iso, part(iso, 6), part(sas, 6)))
  s <- num(ifelse(is_iso, part(iso, 7), part(sas, 7)))
  clock <- h * 3600 + ifelse(is.na(m), 0, m) * 60 + ifelse(is.na(s), 0, s)
  zone <- part(iso, 8); digits <- gsub(":", "", zone, fixed = TRUE)
  offset <- ifelse(zone == "Z", 0, ifelse(zone == "", NA, (num(substr(digits, 2, 3)) * 3600 + num(substr(digits, 4, 5)) * 60) *
                                            ifelse(substr(digits, 1, 1) == "-", -1, 1)))
  list(day = day, clock = clock, offset = offset)
}
moment_in <- function(d, role) if (is.null(d[[role]])) moments(rep("", length(d$row))) else moments(d[[role]])
pick <- function(m, i) list(day = m$day[i], clock = m$clock[i], offset = m$offset[i])
apart <- function(a, b) a$day - b$day
exactly <- function(a, b) {
  shift <- ifelse(is.na(a$offset) | is.na(b$offset), 0, a$offset - b$offset)
  ((a$day - b$day) * 86400 + a$clock - b$clock - shift) / 86400
}
derived <- nrow(roles) > 0
if (!derived) cat("The export names no roles of the raw files: times, states, doses, covariates and endpoints are taken as analysed.\n")
if (derived) {
  ## dates of the subjects
  who <- character(); for (k in c("DM", "ADSL", "ADER", "DS", "EX", "PC", "ADNCA", "ADTTE", "ADRS")) for (d in role_table(k)) who <- c(who, text_in(d, "subject"))
  who <- sort(unique(who[who != ""]))
  blank <- function() list(day = setNames(rep(NA_real_, length(who)), who), clock = setNames(rep(NA_real_, length(who)), who), offset = setNames(rep(NA_real_, length(who)), who))
  put <- function(m, id, new) { m$day[id] <- new$day; m$clock[id] <- new$clock; m$offset[id] <- new$offset; m }
  infusion <- treated <- randomised <- death <- blank(); dosed <- setNames(rep(FALSE, length(who)), who); study <- setNames(rep("", length(who)), who)
  for (k in c("DM", "ADSL", "ADER")) for (d in role_table(k)) {
    id <- text_in(d, "subject"); first <- moment_in(d, "first-dose"); rand <- moment_in(d, "randomised"); dead <- moment_in(d, "death"); st <- text_in(d, "study")
    for (r in which(id != "")) {
      if (study[id[r]] == "") study[id[r]] <- st[r]
      if (is.na(treated$clock[id[r]]) && !is.na(first$day[r])) treated <- put(treated, id[r], pick(first, r))
      if (is.na(randomised$day[id[r]])) randomised <- put(randomised, id[r], pick(rand, r))
      if (is.na(death$day[id[r]])) death <- put(death, id[r], pick(dead, r))
    }
  }
  for (d in role_table("DS")) {
    id <- text_in(d, "subject"); term <- toupper(text_in(d, "term")); at <- moment_in(d, "date")
    for (r in which(id != "")) {
      if (grepl("^RANDOMI[SZ](ED|ATION)$", term[r]) && is.na(randomised$day[id[r]])) randomised <- put(randomised, id[r], pick(at, r))
      if (term[r] == "DEATH" && is.na(death$day[id[r]])) death <- put(death, id[r], pick(at, r))
    }
  }
  product <- words_of("product"); product <- product[product != ""]
  doses <- NULL
  for (d in role_table("EX")) {
    id <- text_in(d, "subject"); amount <- num_in(d, "amount"); at <- moment_in(d, "start"); end <- moment_in(d, "end"); unit <- text_in(d, "unit")
    ok <- id != "" & !(amount %in% 0) & (length(product) == 0 | is.null(d$treatment) | toupper(text_in(d, "treatment")) %in% product)
    for (r in which(ok)) {
      if (study[id[r]] == "") study[id[r]] <- text_in(d, "study")[r]
      dosed[id[r]] <- TRUE; old <- pick(infusion, id[r])
      zero <- function(x) ifelse(is.na(x), 0, x)
      if (!is.na(at$day[r]) && (is.na(old$day) || at$day[r] * 86400 + zero(at$clock[r]) < old$day * 86400 + zero(old$clock))) infusion <- put(infusion, id[r], pick(at, r))
    }
    doses <- rbind(doses, data.frame(subject = id[ok], amount = amount[ok], unit = unit[ok], day = at$day[ok], clock = at$clock[ok], offset = at$offset[ok],
                                     eday = end$day[ok], eclock = end$clock[ok], eoffset = end$offset[ok], ended = rep(!is.null(d$end), sum(ok)),
                                     key = paste(d$sha256, d$member, d$row)[ok]))
  }
  infusion_known <- !is.na(infusion$day)
  for (id in who[!infusion_known]) infusion <- put(infusion, id, pick(treated, id))
  infused <- dosed | !is.na(infusion$day)
  origin <- infusion; for (id in who[is.na(infusion$day)]) origin <- put(origin, id, pick(randomised, id))
  day_of <- function(d, id, date, studyday) {
    days <- apart(moment_in(d, date), pick(origin, id)); number <- num_in(d, studyday)
    ifelse(is.na(days) & infused[id], ifelse(number > 0, number - 1, number), days)
  }
  randomised_day <- apart(randomised, origin); death_day <- apart(death, origin)

  ## samples
  samples <- table_of("data/samples.csv"); key_of <- paste(samples$sha256, samples$member, samples$row)
  is_decided <- function(key) key %in% paste(decided$sha256, decided$member, decided$row)
  below <- words_of("below"); absent <- words_of("absent"); none <- words_of("none")
  day_unit <- function(u) { u <- toupper(u); ifelse(u %in% c("", "D", "DAY", "DAYS"), 1, ifelse(u %in% c("H", "HR", "HOUR", "HOURS"), 1 / 24,
    ifelse(u %in% c("MIN", "MINUTES"), 1 / 1440, ifelse(u %in% c("S", "SEC", "SECONDS"), 1 / 86400, ifelse(u %in% c("WK", "WEEK", "WEEKS"), 7, NA))))) }
  for (d in role_table(if (length(role_table("ADNCA"))) "ADNCA" else "PC")) {
    at <- match(key_of, paste(d$sha256, d$member, d$row)); mine <- which(!is.na(at) & !is_decided(key_of)); i <- at[mine]
    if (length(mine) == 0) next
    id <- text_in(d, "subject")[i]; text <- gsub("\u2264", "<=", gsub("\\s+", " ", toupper(text_in(d, "result")[i])), fixed = TRUE); number <- num_in(d, "number")[i]
    lloq <- num_in(d, "limit")[i]; lloq[is.na(lloq)] <- num(rule["lloq"])
    notdone <- toupper(text_in(d, "status")[i]) == "NOT DONE"
    parsed <- num(text); less <- num(sub("^(<|LT|LESS THAN|BELOW) *=? *([0-9.]+(E[+-]?[0-9]+)?)( .*)?$", "\\2", text)); less[!grepl("^(<|LT|LESS THAN|BELOW) *=? *[0-9]", text)] <- NA
    value <- ifelse(notdone, NA, ifelse(is.na(number), parsed, ifelse(is.na(parsed) & !(text %in% none), NA, number)))
    lloq <- ifelse(is.na(lloq), less, lloq)
    state <- ifelse(notdone, "missing", ifelse(!is.na(value), ifelse(value == 0, "below-limit", ifelse(value > 0 & !is.na(lloq) & value < lloq, "detected-below-limit", "quantifiable")),
      ifelse(text %in% below, "below-limit", ifelse(text %in% absent, "not-detected", ifelse(!is.na(less), ifelse(!is.na(lloq) & less < lloq, "not-detected", "below-limit"), "missing")))))
    value[state == "below-limit"] <- NA
    ours <- samples[mine, ]; unit <- text_in(d, "unit")[i]
    for (u in unique(unit)) {                  # a converted unit has one factor in all its rows
      ratio <- (num(ours$value) / value)[unit == u]; ratio <- ratio[is.finite(ratio)]
      factor <- if (length(ratio) && abs(median(ratio) - 1) > 1e-12) median(ratio) else 1
      if (factor != 1) cat("unit: results in ", u, " are used times ", factor, "\n", sep = "")
      value[unit == u] <- value[unit == u] * factor; lloq[unit == u] <- lloq[unit == u] * factor
    }
    elapsed <- text_in(d, "elapsed")[i]
    g <- regmatches(elapsed, regexec("^([+-]?)P(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?$", elapsed, perl = TRUE))
    piece_of <- function(k) vapply(g, function(x) if (length(x) < k || x[k] == "") 0 else as.numeric(x[k]), 0)
    spelled <- vapply(g, length, 1L) > 0 & nchar(elapsed) > 2
    days <- 7 * piece_of(3) + piece_of(4) + piece_of(5) / 24 + piece_of(6) / 1440 + piece_of(7) / 86400
    days <- ifelse(vapply(g, function(x) length(x) > 1 && x[2] == "-", TRUE), -days, days)
    nominal <- ifelse(spelled, days, num_in(d, "nominal")[i] * day_unit(text_in(d, "nominal-unit")[i]))
    when <- pick(moment_in(d, "date"), i); inf <- pick(infusion, id); exact <- exactly(when, inf)
    whole <- apart(when, inf); sday <- num_in(d, "study-day")[i]; whole <- ifelse(is.na(whole), ifelse(sday > 0, sday - 1, sday), whole)
    given <- num_in(d, "actual")[i] * day_unit(text_in(d, "actual-unit")[i])
    actual <- ifelse(!is.na(given), given, ifelse(!is.na(exact), exact, ifelse(notdone | is.na(inf$day) | !is.na(nominal), NA, whole)))
    note("samples", paste(id, "actual time, row", d$row[i]), actual, num(ours$actual))
    note("samples", paste(id, "planned time, row", d$row[i]), nominal, num(ours$nominal))
    note("samples", paste(id, "concentration, row", d$row[i]), value, num(ours$value))
    note("samples", paste(id, "limit, row", d$row[i]), lloq, num(ours$lloq))
    note("samples", paste(id, "state, row", d$row[i]), match(state, unique(c(state, ours$state))), match(ours$state, unique(c(state, ours$state))))
    samples[mine, c("actual", "nominal", "value", "lloq")] <- lapply(list(actual, nominal, value, lloq), function(x) ifelse(is.na(x), "", format(x, digits = 17, trim = TRUE)))
    samples$state[mine] <- state
  }
  ## doses
  subjects <- table_of("data/subjects.csv")
  if (!is.null(doses)) {
    own <- list(day = doses$day, clock = doses$clock, offset = doses$offset); inf <- pick(infusion, doses$subject)
    time <- exactly(own, inf); time <- ifelse(is.na(time), apart(own, inf), time); doses$time <- ifelse(is.na(time), 0, time)
    last <- exactly(list(day = doses$eday, clock = doses$eclock, offset = doses$eoffset), own); doses$duration <- ifelse(doses$ended & !is.na(last), last, 0)
    doses <- doses[order(doses$time), ]; first <- doses[match(subjects$subject, doses$subject), ]
    for (u in unique(first$unit[!is.na(first$unit)])) {
      k <- which(first$unit == u & !is_decided(first$key)); ratio <- num(subjects$dose)[k] / first$amount[k]; ratio <- ratio[is.finite(ratio)]
      factor <- if (length(ratio) && abs(median(ratio) - 1) > 1e-12) median(ratio) else 1
      if (factor != 1) cat("unit: doses in ", u, " are used times ", factor, "\n", sep = "")
      note("doses", paste(subjects$subject[k], "amount"), first$amount[k] * factor, num(subjects$dose)[k])
      subjects$dose[k] <- format(first$amount[k] * factor, digits = 17, trim = TRUE)
    }
    k <- match(samples$subject, first$subject); ok <- !is.na(k)
    note("doses", paste(samples$subject[ok], "start"), first$time[k[ok]], num(samples$dose_time)[ok])
    note("doses", paste(samples$subject[ok], "duration"), first$duration[k[ok]], num(samples$infusion_end)[ok])
  }
  ## treatments
  cm <- NULL
  for (d in role_table("CM")) {
    id <- text_in(d, "subject"); ok <- id %in% who[infused]; drug <- toupper(text_in(d, "drug")); group <- toupper(text_in(d, "drug-class")); route <- toupper(text_in(d, "route"))
    start <- day_of(d, id, "start", "start-day"); end <- day_of(d, id, "end", "end-day")
    ok <- ok & !(!is.na(start) & start < 0 & !(!is.na(end) & end >= 0))
    local <- "TOPICAL|INHAL|RESPIRATORY|NASAL|OPHTHALMIC|OTIC|AURICULAR|CUTANEOUS|INTRA-ARTICULAR|INTRAARTICULAR|DERMATOLOGICAL|DENTAL|INTRAVITREAL|RECTAL"
    steroid <- grepl("DEXAMETHASONE|METHYLPREDNISOLONE|PREDNISOLONE|PREDNISONE|HYDROCORTISONE|BETAMETHASONE|CORTISONE", drug) | grepl("CORTICOSTEROIDS FOR SYSTEMIC", group, fixed = TRUE)
    type <- ifelse(grepl("TOCILIZUMAB", drug), "anti-il6", ifelse(grepl("SILTUXIMAB", drug), "anti-il6", ifelse(steroid & !grepl(local, route) & !grepl(local, group), "steroid",
      ifelse(grepl("FILGRASTIM|LENOGRASTIM|SARGRAMOSTIM|G-CSF|LIPEGFILGRASTIM", drug) | grepl("COLONY STIMULATING", group), "g-csf",
        ifelse(grepl("TRANSFUSION|PLATELETS|RED BLOOD CELLS|ERYTHROCYTES|BLOOD, WHOLE", drug), "transfusion", "other")))))
    cm <- rbind(cm, data.frame(subject = id, type = type, start = start, end = end, indication = toupper(text_in(d, "indication")))[ok, ])
  }
  ## covariates
  covariate <- roles[roles$kind == "COVARIATE", ]
  for (name in intersect(covariate$role, names(subjects))) {
    found <- FALSE
    for (kind in c("ADSL", "ADER", "DM")) for (i in seq_len(nrow(files))) {
      mine <- roles[roles$sha256 == files$sha256[i] & roles$member == files$member[i] & roles$kind == kind & roles$role == "subject", ]
      if (found || nrow(mine) == 0) next
      data <- raw_table(i); column <- match(toupper(covariate$column[covariate$role == name]), toupper(names(data)))
      if (is.na(column)) next
      found <- TRUE; k <- match(subjects$subject, as_text(data[[match(toupper(mine$column), toupper(names(data)))]]))
      raw <- as_text(data[[column]])[k]; ours <- subjects[[name]]; numeric_one <- covariate$constant[covariate$role == name] == "number"
      if (numeric_one) {
        value <- num(raw); unit <- unit_beside(data, names(data)[column])[k]
        for (u in unique(unit)) { own <- unit %in% u; factor <- factor_of(value[own], num(ours)[own]); if (factor != 1) value[own] <- value[own] * factor }
        note("covariates", paste(subjects$subject, name), value, num(ours))
        subjects[[name]] <- ifelse(is.na(value), "", ifelse(value == num(raw), raw, format(value, digits = 17, trim = TRUE)))
      } else {
        raw[is.na(raw)] <- ""; note("covariates", paste(subjects$subject, name), as.numeric(raw == ours), rep(1, length(ours))); subjects[[name]] <- raw }
    }
  }
  for (name in intersect(c("TOCI", "STEROID"), names(subjects))) if (!is.null(cm)) {
    type <- if (name == "TOCI") "anti-il6" else "steroid"
    yes <- subjects$subject %in% cm$subject[cm$type == type & !is.na(cm$start) & cm$start >= 0 & cm$start <= 28]
    ours <- ifelse(!infused[subjects$subject], "", ifelse(yes, "Y", "N"))
    note("covariates", paste(subjects$subject, name), as.numeric(ours == subjects[[name]]), rep(1, length(ours))); subjects[[name]] <- ours
  }
  ## endpoints
  terms_are <- function(x, wanted) toupper(x) %in% wanted
  events <- NULL
  for (d in role_table(if (length(role_table("ADAE"))) "ADAE" else "AE")) {
    id <- text_in(d, "subject"); grade <- num(sub("GRADE", "", toupper(text_in(d, "grade")))); grade[is.na(grade) | !(grade %in% 1:5)] <- 0
    events <- rbind(events, data.frame(subject = id, term = text_in(d, "term"), cat = text_in(d, "category"), cat2 = text_in(d, "second-category"), grade = grade,
                                       start = day_of(d, id, "start", "start-day"), end = day_of(d, id, "end", "end-day")))
  }
  emergent <- function(id, wanted) events[events$subject == id & (terms_are(events$term, wanted) | terms_are(events$cat, wanted) | terms_are(events$cat2, wanted)) &
                                            (is.na(events$start) | events$start >= 0), ]
  graded <- function(id, wanted, grade) { e <- emergent(id, wanted); if (!infused[id]) NA else if (nrow(e) && (grade <= 1 || any(e$grade >= grade))) 1 else if (any(e$grade == 0)) NA else 0 }
  crs <- words_of("crs-terms"); nt <- words_of("neurotoxicity-terms"); lag <- num(rule["treatment-lag"])
  given_for <- function(id, type) {
    if (!infused[id]) return(NA)
    e <- emergent(id, crs); m <- cm[cm$subject == id & cm$type == type, ]
    for (r in seq_len(nrow(m))) {
      why <- m$indication[r]; if (grepl("PROPHYLA|PREMEDICATION|PREVENT", why) || nrow(e) == 0) next
      named <- any(vapply(crs, function(t) grepl(t, why, fixed = TRUE), TRUE)) || grepl("\\bCRS\\b", why)
      if (nzchar(why) && !named) next
      if (is.na(m$start[r])) { if (named) return(1) else next }
      if (named && m$start[r] >= 0) return(1)
      if (!named && any(!is.na(e$start) & m$start[r] >= e$start & (is.na(e$end) | m$start[r] <= e$end + lag))) return(1)
    }
    0
  }
  counts <- NULL
  codes <- c(NEUT = "NEUT", ANC = "NEUT", NEUTABS = "NEUT", PLAT = "PLAT", PLT = "PLAT", HGB = "HGB", HB = "HGB", LYM = "LYM", LYMPH = "LYM", ALC = "LYM", WBC = "WBC")
  count_unit <- c("10^9/L" = 1, "GI/L" = 1, "10^3/UL" = 1, "K/UL" = 1, "X10^9/L" = 1, "10E9/L" = 1, "X10E9/L" = 1, "10^3/MM3" = 1, "THOU/UL" = 1, "/UL" = 1e-3, "CELLS/UL" = 1e-3, "/MM3" = 1e-3, "10^6/L" = 1e-3)
  mass_unit <- c("G/L" = 1, "G/DL" = 10, "MMOL/L" = 16.114)
  for (d in role_table("LB")) {
    test <- unname(codes[toupper(text_in(d, "test"))]); unit <- gsub(" ", "", toupper(text_in(d, "unit"))); id <- text_in(d, "subject")
    factor <- ifelse(unit == "", 1, ifelse(test == "HGB", mass_unit[unit], count_unit[unit]))
    x <- data.frame(subject = id, test = test, day = floor(day_of(d, id, "date", "study-day")), value = num_in(d, "number") * factor)
    counts <- rbind(counts, x[!is.na(test) & !is.na(x$value) & id %in% who, ])
  }
  limits <- list(NEUT = c(0.5, 1, 1.5), PLAT = c(25, 50, 75), HGB = c(-Inf, 80, 100), LYM = c(0.2, 0.5, 0.8), WBC = c(1, 2, 3))
  cytopenia <- function(id) {
    if (!infused[id]) return(NA)
    end <- num(rule["cyto-window"]); unknown <- FALSE; stays <- FALSE
    for (line in words_of("cyto-lines")) {
      x <- counts[counts$subject == id & counts$test == line & !is.na(counts$day) & counts$day >= 0 & counts$day <= end, ]
      if (nrow(x) == 0) { unknown <- TRUE; next }
      l <- limits[[line]]; g <- ifelse(x$value < l[1], 4, ifelse(x$value < l[2], 3, ifelse(x$value < l[3], 2, 1))); worst <- tapply(g, x$day, max)
      span <- if (line == "NEUT") num(rule["cyto-growth"]) else if (line %in% c("PLAT", "HGB")) num(rule["cyto-transfusion"]) else 0
      m <- if (is.null(cm)) NULL else cm[cm$subject == id & cm$type == (if (line == "NEUT") "g-csf" else "transfusion"), ]
      severe <- recovered <- FALSE; run <- 0
      for (day in sort(as.numeric(names(worst)))) {
        w <- worst[as.character(day)]
        held <- span > 0 && !is.null(m) && any(!is.na(m$start) & day >= m$start & day <= ifelse(is.na(m$end), m$start, m$end) + span)
        if (w >= 3) { severe <- TRUE; recovered <- FALSE; run <- 0 } else if (w < num(rule["cyto-below"]) && !held) {
          run <- run + 1; if (severe && run >= num(rule["cyto-days"])) recovered <- TRUE } else run <- 0
      }
      if (recovered) next
      if (max(as.numeric(names(worst))) < num(rule["cyto-latest"])) unknown <- TRUE else if (severe) stays <- TRUE
    }
    died <- !is.na(death_day[id]) && death_day[id] <= end
    if (died) NA else if (stays) 1 else if (unknown) NA else 0
  }
  assessments <- residuals <- NULL
  for (d in role_table("RS")) {
    id <- text_in(d, "subject"); x <- data.frame(subject = id, test = toupper(text_in(d, "test")), result = toupper(text_in(d, "result")), day = day_of(d, id, "date", "study-day"),
      by = toupper(text_in(d, "evaluator")), level = text_in(d, "second-category"))[toupper(text_in(d, "status")) != "NOT DONE" & id %in% who, ]
    assessments <- rbind(assessments, x[x$test == "OVRLRESP", ]); residuals <- rbind(residuals, x[grepl("^MRD", x$test), ])
  }
  rank_of <- c(SCR = 0, CR = 1, VGPR = 2, PR = 3, MR = 4, SD = 5, "NON-CR/NON-PD" = 5, PD = 6)
  responses <- function(id) {
    a <- assessments[assessments$subject == id & assessments$result %in% names(rank_of) & !is.na(assessments$day), ]
    if (rule["evaluator"] != "") a <- a[a$by == toupper(rule["evaluator"]), ]
    a <- a[order(a$day), ]; r <- unname(rank_of[a$result]); pd <- which(r == 6)[1]; upto <- if (is.na(pd)) length(r) else pd - 1
    counted <- r; if (rule["confirmed"] == "true") for (k in seq_along(r)) if (r[k] <= 4) counted[k] <- min(5, max(r[k], if (k < length(r)) r[k + 1] else 5))
    list(day = a$day, n = length(r), pd = if (is.na(pd)) Inf else a$day[pd], first = function(best) { k <- which(counted[seq_len(upto)] <= best)[1]; if (is.na(k)) NA else a$day[k] })
  }
  until <- function(id, from) {
    if (is.na(from)) return(c(NA, NA))
    x <- responses(id); dead <- death_day[id]; dead <- ifelse(is.na(dead), Inf, dead)
    if (is.finite(x$pd) && x$pd <= dead) c(x$pd - from + 1, 1) else if (is.finite(dead)) c(dead - from + 1, 1) else
      if (x$n == 0) c(1, 0) else c(max(x$day[x$n], from) - from + 1, 0)
  }
  residual_free <- function(id) {
    x <- responses(id); if (!infused[id] || x$n == 0) return(NA)
    cr <- x$first(1); if (is.na(cr)) return(0)
    m <- residuals[residuals$subject == id & !is.na(residuals$day) & residuals$day >= cr - num(rule["mrd-window"]) & residuals$day <= x$pd & residuals$result %in% c("NEGATIVE", "POSITIVE"), ]
    if (rule["mrd-sensitivity"] != "") m <- m[m$level == "" | m$level == rule["mrd-sensitivity"], ]
    if (nrow(m) == 0) NA else as.numeric(any(m$result == "NEGATIVE"))
  }
  given_time <- function(name) {
    out <- list()
    for (d in role_table("ADTTE")) {
      id <- text_in(d, "subject"); label <- tolower(paste(text_in(d, "value-unit"), text_in(d, "label"))); value <- num_in(d, "value")
      event <- if (!is.null(d$censor)) as.numeric(num_in(d, "censor") == 0) else num_in(d, "event")
      factor <- ifelse(grepl("\\bmonths?\\b", label), num(rule["days-per-month"]), ifelse(grepl("\\bweeks?\\b", label), 7, ifelse(grepl("\\byears?\\b", label), 365.25, 1)))
      for (r in which(toupper(text_in(d, "parameter")) %in% words_of(paste0("parameter.", name)))) if (is.null(out[[id[r]]])) out[[id[r]]] <- c(value[r] * factor[r], event[r])
    }
    out
  }
  given_flag <- function(name) {
    out <- list()
    for (d in role_table("ADRS")) {
      id <- text_in(d, "subject"); parameter <- toupper(text_in(d, "parameter")); wanted <- words_of(paste0("parameter.", name))
      if (name == "ORR" && !any(parameter %in% wanted)) wanted <- "BOR"
      text <- toupper(text_in(d, "text")); text <- ifelse(text == "", text_in(d, "value"), text)
      for (r in which(parameter %in% wanted)) if (is.null(out[[id[r]]])) out[[id[r]]] <-
        if (text[r] %in% c("Y", "YES", "1", "SCR", "CR", "VGPR", "PR")) 1 else if (text[r] %in% c("N", "NO", "0", "MR", "SD", "PD", "NON-CR/NON-PD")) 0 else NA
    }
    out
  }
  definitions <- table_of("data/definitions.csv"); endpoints <- table_of("data/endpoints.csv")
  for (name in unique(endpoints$endpoint)) {
    def <- definitions[definitions$name == name, ]; at <- which(endpoints$endpoint == name); id <- endpoints$subject[at]
    if (nrow(def) == 0) next
    if (def$kind == "time-to-event") {
      given <- if (grepl(".adam", def$id, fixed = TRUE)) given_time(name) else NULL
      x <- vapply(id, function(i) if (!is.null(given)) { if (is.null(given[[i]])) c(NA, NA) else given[[i]] } else
        if (name == "DOR") until(i, responses(i)$first(3)) else until(i, if (def$origin == "randomisation") randomised_day[i] else if (infused[i]) 0 else NA), c(0, 0))
      shift <- if (def$origin == "randomisation") randomised_day[id] else rep(0, length(id))
      late <- rep(def$origin == "randomisation" && rule[paste0("origin.", name)] %in% "entered-late", length(id))
      time <- (x[1, ] + ifelse(late, 0, shift)) / num(rule["plan-days-per-month"]); entry <- ifelse(late, pmax(0, -shift), 0) / num(rule["plan-days-per-month"])
      note("endpoints", paste(id, name, "time"), unname(time), num(endpoints$time[at])); note("endpoints", paste(id, name, "entry"), unname(entry), num(endpoints$entry[at]))
      note("endpoints", paste(id, name, "event"), unname(x[2, ]), num(endpoints$event[at]))
      endpoints$time[at] <- format(unname(time), digits = 17, trim = TRUE); endpoints$entry[at] <- format(unname(entry), digits = 17, trim = TRUE); event <- x[2, ]
    } else {
      given <- if (grepl(".adam", def$id, fixed = TRUE)) given_flag(name) else NULL
      event <- vapply(id, function(i) as.numeric(if (!is.null(given)) { if (is.null(given[[i]])) NA else given[[i]] } else switch(name,
        ORR = { x <- responses(i); if (!infused[i] || x$n == 0) NA else as.numeric(!is.na(x$first(3))) }, MRDCR = residual_free(i),
        TCRS = given_for(i, "anti-il6"), SCRS = given_for(i, "steroid"), CRS = graded(i, crs, 1), CRS3 = graded(i, crs, 3), NT2 = graded(i, nt, 2), CYTO = cytopenia(i), NA)), 0)
      note("endpoints", paste(id, name), unname(event), num(endpoints$event[at]))
    }
    endpoints$event[at] <- unname(event)
  }
}

## ---- non-compartmental analysis --------------------------------------------------------------------------------------------------
settings <- table_of("data/settings.csv"); set <- setNames(settings$value, settings$name)
if (!derived) samples <- table_of("data/samples.csv")
piece <- function(method, t1, c1, t2, c2, tmax) {
  log_piece <- switch(method, linear = FALSE, linuplogdown = c2 < c1 && c2 > 0, linlog = t2 > tmax && c1 > 0 && c2 > 0 && c1 != c2)
  if (log_piece) (c1 - c2) * (t2 - t1) / log(c1 / c2) else (c1 + c2) * (t2 - t1) / 2
}
inside <- function(method, t1, c1, t2, c2, t, tmax) {
  log_piece <- switch(method, linear = FALSE, linuplogdown = c2 < c1 && c2 > 0, linlog = t2 > tmax && c1 > 0 && c2 > 0 && c1 != c2)
  w <- (t - t1) / (t2 - t1)
  if (log_piece) exp(log(c1) + w * (log(c2) - log(c1))) else c1 + w * (c2 - c1)
}
nca <- function(s) {
  actual <- num(s$actual); nominal <- num(s$nominal)
  t <- if (set["time_basis"] == "nominal") ifelse(is.na(nominal), actual, nominal) else ifelse(is.na(actual), nominal, actual)
  t <- t - num(s$dose_time)
  value <- num(s$value); lloq <- num(s$lloq)
  usable <- s$excluded == "" & s$state != "missing" & !is.na(t)
  use <- usable & t >= 0
  before <- which(usable & t <= 0); before <- before[which.max(t[before])]
  base <- if (length(before) == 0) NA else if (s$state[before] == "quantifiable") value[before] else 0
  recorded <- ifelse(is.na(actual), nominal, actual)
  from <- t[match(num(s$slope_from[1]), recorded)]; to <- t[match(num(s$slope_to[1]), recorded)]   # NA: chosen by the rules
  off <- (s$off_slope != "")[use]
  t <- t[use]; value <- value[use]; state <- s$state[use]; lloq <- lloq[use]
  o <- order(t); t <- t[o]; value <- value[o]; state <- state[o]; lloq <- lloq[o]; off <- off[o]
  quant <- state == "quantifiable" & !is.na(value) & value > 0
  ends <- num(strsplit(set["area_ends"], " ")[[1]])
  area_names <- paste0("AUC0-", vapply(ends, format, "", digits = 15), "D")
  if (length(t) == 0) return(NULL)
  if (!any(quant)) return(c(setNames(rep(0, length(ends) + 2), c("CMAX", "AUCLST", area_names)), BASE = base))
  seen <- quant; when <- t
  first <- which(quant)[1]; last <- tail(which(quant), 1); n <- length(t)
  phase <- ifelse(seq_len(n) < first, 1, ifelse(seq_len(n) > last, 3, 2))
  rule <- list(none = c("0", "0", "0"), first0_middrop_last0 = c("0", "drop", "0"), all0 = c("0", "0", "0"),
               alldrop = c("drop", "drop", "drop"), first0_midlloq2_last0 = c("0", "half", "0"))[[set["blq_rule"]]]
  c <- value; keep <- rep(TRUE, n)
  for (i in which(!quant)) {
    what <- rule[phase[i]]
    if (what == "drop") keep[i] <- FALSE else c[i] <- if (what == "half") lloq[i] / 2 else 0
  }
  real <- quant
  t <- t[keep]; c <- c[keep]; real <- real[keep]; off <- off[keep]
  if (t[1] > 0) { t <- c(0, t); c <- c(0, c); real <- c(FALSE, real); off <- c(FALSE, off) }
  cmax <- max(c[real]); itmax <- which(real & c == cmax)[1]; tmax <- t[itmax]; last <- tail(which(c > 0), 1)
  out <- c(CMAX = cmax, TMAX = tmax, TLST = t[last], CLST = c[last], EXPRATE = if (tmax > 0) cmax / tmax else NA)
  areas <- if (last > 1) vapply(2:last, function(j) piece(set["method"], t[j - 1], c[j - 1], t[j], c[j], tmax), 0) else numeric()
  out["AUCLST"] <- sum(areas)
  out["BASE"] <- base
  out["TFIRST"] <- when[which(seen)[1]]
  out["TLAG"] <- max(0, when[!seen & when > 0 & when < when[which(seen)[1]]])
  line <- function(from, to, least, sign) {      # slope of log concentration over the quantifiable samples of a phase
    j <- which(real & c > 0 & t >= from & t <= to); if (length(j) < least) return(NA)
    x <- t[j] - mean(t[j]); slope <- sum(x * log(c[j])) / sum(x^2); if (sign * slope > 0) slope else NA
  }
  rise <- line(-Inf, tmax, 3, 1); out["EXPSLP"] <- rise; out["TDBL"] <- log(2) / rise
  out["FOLDEXP"] <- if (out["TFIRST"] < tmax) cmax / value[which(seen)[1]] else NA
  out["CONHL"] <- -log(2) / line(tmax, 28, 3, -1); out["PERHL"] <- -log(2) / line(28, Inf, 3, -1)
  later <- which(when >= tmax); run <- 0
  for (i in later) {                            # the first of two samples in a row below the limit
    run <- if (seen[i]) 0 else run + 1
    if (run == 1) first_below <- when[i]
    if (run == 2) { out["TBQL"] <- first_below; break }
  }
  trough <- cmax; second <- NA
  if (last > itmax) for (j in (itmax + 1):last) {
    if (c[j] >= 0.2 * cmax && c[j] >= 2 * trough && (is.na(second) || c[j] > c[second])) second <- j
    trough <- min(trough, c[j])
  }
  if (!is.na(second)) out[c("PEAK2", "TPEAK2")] <- c(c[second], t[second])
  chosen <- !is.na(from)
  cand <- rev(which(if (chosen) c > 0 & t >= from & t <= to & !off
                    else seq_along(t) > itmax & c > 0 & t >= num(s$infusion_end[1]) & !off))
  lambda <- NA
  least <- if (chosen) max(2, length(cand)) else as.integer(set["slope_points"])
  if (length(cand) >= least) {
    fits <- lapply(least:length(cand), function(k) {
      j <- cand[seq_len(k)]; x <- t[j] - mean(t[j]); y <- log(c[j]); y <- y - mean(y)
      r2 <- sum(x * y)^2 / (sum(x^2) * sum(y^2)); slope <- sum(x * y) / sum(x^2)
      list(k = k, slope = slope, adj = if (slope < 0 && k == 2) r2 else if (slope < 0) 1 - (1 - r2) * (k - 1) / (k - 2) else -Inf)
    })
    adj <- vapply(fits, function(f) f$adj, 0)
    if (any(is.finite(adj))) {
      best <- fits[[max(which(adj > max(adj, na.rm = TRUE) - num(set["slope_tolerance"])))]]
      j <- cand[seq_len(best$k)]
      lambda <- -best$slope; hl <- log(2) / lambda
      out[c("LAMZ", "LAMZHL", "R2ADJ", "LAMZNPT", "LAMZLL", "LAMZUL", "LAMZSPN")] <-
        c(lambda, hl, best$adj, best$k, min(t[j]), max(t[j]), (max(t[j]) - min(t[j])) / hl)
      out["AUCIFO"] <- out["AUCLST"] + out["CLST"] / lambda; out["AUCPEO"] <- 100 * (out["CLST"] / lambda) / out["AUCIFO"]
    }
  }
  for (end in ends) {
    area <- 0
    if (last > 1) for (j in 2:last) {
      if (t[j - 1] >= end) break
      to <- min(end, t[j])
      c2 <- if (to == t[j]) c[j] else inside(set["method"], t[j - 1], c[j - 1], t[j], c[j], to, tmax)
      piece_method <- set["method"]
      area <- area + if (to == t[j]) areas[j - 1] else piece(piece_method, t[j - 1], c[j - 1], to, c2, tmax)
    }
    if (end > t[last]) {
      if (last < length(t)) {
        zero <- t[last + 1]; slope <- c[last] / (zero - t[last])
        area <- area + if (end >= zero) c[last] * (zero - t[last]) / 2 else {
          c2 <- slope * (zero - end); (c[last] - c2) * (end - t[last]) / log(c[last] / c2)
        }
      } else if (!is.na(lambda) && set["extrapolate"] == "1") {
        area <- area + c[last] * (-expm1(-lambda * (end - t[last]))) / lambda
      }                                        # without a slope the area ends at the last quantifiable sample
    }
    out[area_names[ends == end]] <- area
  }
  out
}
expected <- table_of("expected/nca.csv"); expected$v <- num(expected$value)
by_subject <- split(samples, samples$subject)
computed <- lapply(by_subject, nca)
ours <- mapply(function(s, p) { v <- computed[[s]]; if (is.null(v) || !(p %in% names(v))) NA else unname(v[p]) }, expected$subject, expected$parameter)
note("nca", paste(expected$subject, expected$parameter), ours, expected$v)

## ---- exposure --------------------------------------------------------------------------------------------------------------------
if (!derived) { subjects <- table_of("data/subjects.csv"); endpoints <- table_of("data/endpoints.csv") }
metrics <- table_of("data/metrics.csv"); expo <- table_of("expected/exposure.csv")
exposure <- list()
for (m in metrics$metric) {
  e <- expo[expo$metric == m, ]; meta <- metrics[metrics$metric == m, ]
  raw <- vapply(seq_len(nrow(e)), function(i) {
    if (e$zero[i] == "1") return(0)
    v <- computed[[e$subject[i]]]; if (is.null(v) || is.na(num(e$value[i])) || !(m %in% names(v))) NA_real_ else unname(v[m])
  }, 0)
  used <- ifelse(raw == 0 & meta$scale == "log", num(meta$floor), raw)
  model <- if (meta$scale == "log") log(used) else used
  note("exposure", paste(e$subject, m), model, num(e$modelled))
  present <- raw[!is.na(raw)]
  cuts <- unique(quantile(present, seq_len(as.integer(set["groups"]) - 1) / as.integer(set["groups"]), type = as.integer(set["quantile_type"]), names = FALSE))
  note("cuts", paste(m, seq_along(cuts)), cuts, num(strsplit(meta$cuts, " ")[[1]]))
  group <- paste0("Q", findInterval(raw, cuts, left.open = TRUE) + 1); group[is.na(raw)] <- ""
  note("groups", paste(e$subject, m), num(sub("Q", "", group)), num(sub("Q", "", e$group)))
  exposure[[m]] <- data.frame(subject = e$subject, exposure = model, raw = raw, group = group)
}

## ---- everything else: tables, tests, models, predictions, sets -----------------------------------------------------------------------
source("statistics.R")

## ---- verdict ---------------------------------------------------------------------------------------------------------------------
all <- as.data.frame(sapply(c("part", "what", "x", "y", "d"), function(k) unlist(lapply(checks, `[[`, k), use.names = FALSE), simplify = FALSE))
for (p in unique(all$part)) {
  x <- all[all$part == p, ]; worst <- x[which.max(x$d), ]
  cat(sprintf("%-16s %7d values, largest difference %.3g (%s)\n", p, nrow(x), worst$d, worst$what))
}
bad <- all[all$d > tolerance, ]
if (nrow(bad)) {
  cat("\nDifferences above", tolerance, ":", nrow(bad), "\n")
  print(head(bad[order(-bad$d), ], 40), row.names = FALSE)
}
write.csv(all, "recomputed.csv", row.names = FALSE)
cat(sprintf("\n%s: %d values compared, largest difference %.3g\n", if (nrow(bad)) "DIFFERENT" else "EQUAL", nrow(all), max(all$d)))
quit(status = if (nrow(bad)) 1 else 0)

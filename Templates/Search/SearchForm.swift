import HTML

/// The field and the button of search: a plain form, whose query stands in the address.
struct SearchForm {
  let action: String
  let words: Words

  var html: HTML {
    """
    <form class="busqueda" role="search" action="\(action)" method="get">
    <label for="q">\(words[.searchLabel])</label>
    <p class="menor" id="q-ejemplo">\(words[.searchExample])</p>
    <div><input type="search" id="q" name="q" autocomplete="off" maxlength="200" \
    aria-describedby="q-ejemplo"><button>\(words[.search])</button></div>
    </form>

    """
  }
}

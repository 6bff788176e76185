# The options that the scripts here share, read from the arguments of the script that sources this; what follows them is left.
# shellcheck shell=sh disable=SC2034 # They are for that script.
profile=dist
target=${target:-}
folder=target/packages
while [ $# -gt 0 ]; do
    case $1 in
        --profile) profile=$2; shift 2 ;;
        --target) target=$2; shift 2 ;;
        --into) folder=$2; shift 2 ;;
        -*) echo "Unknown option: $1" >&2; exit 2 ;;
        *) break ;;
    esac
done
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# Stands in for fastlane: reads a Fastfile, runs its lane, and prints what the lane returns as JSON.
#   ruby fastlane.rb FASTFILE LANE [KEY:VALUE ...]
require 'json'
require 'open3'

LANES = {}

module UI
  def self.success(text)
    warn(text)
  end
end

def desc(_text); end

def lane(name, &block)
  LANES[name] = block
end

def lane_context
  {}
end

def git_branch
  'fix/map'
end

def last_git_commit
  { commit_hash: '3f2a1b9c4' }
end

# As fastlane's: both outputs as one text, and an end of the lane when the command fails.
def sh(*command, log: true)
  output, status = Open3.capture2e(*command)
  warn(output) if log
  raise "exit code #{status.exitstatus}" unless status.success?
  output
end

file, name, *arguments = ARGV
load(file)
options = arguments.to_h { |argument| argument.split(':', 2) }.transform_keys(&:to_sym)
puts JSON.generate(LANES.fetch(name.to_sym).call(options))
